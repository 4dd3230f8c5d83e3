using System.Globalization;
using Intercom.Generators.Tests.Cultures;

// The tests run in a process of the test platform, where globalization is invariant. CultureProcess runs this one where it is not,
// and asks it for nothing when it only wants to know whether that can be.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
foreach (string name in args)
{
    var culture = CultureInfo.GetCultureInfo(name);
    foreach (string line in Rendering.Under(culture).Prepend("title".ToUpper(culture)))
        Console.WriteLine(line);
}
