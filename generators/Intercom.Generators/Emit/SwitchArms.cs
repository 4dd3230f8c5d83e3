using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>Writes the arms of a switch over the number of a key: one for each operation, the last for what is left.</summary>
internal static class SwitchArms
{
    public static void Emit(CodeWriter code, IReadOnlyList<OperationModel> operations, Func<OperationModel, string> value)
    {
        for (int arm = 0; arm < operations.Count; arm++)
            code.Line($"{(arm == operations.Count - 1 ? "_" : arm)} => {value(operations[arm])},");
    }
}
