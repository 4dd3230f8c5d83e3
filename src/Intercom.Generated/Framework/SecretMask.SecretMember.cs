using System.Text.RegularExpressions;

namespace Intercom;

internal sealed partial class SecretMask
{
    private static readonly Regex s_secretMember = new(SecretMemberPattern, SecretMemberOptions | RegexOptions.Compiled);

    private static partial Regex SecretMember() => s_secretMember;
}
