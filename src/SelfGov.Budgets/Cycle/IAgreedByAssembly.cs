using NodaTime;

namespace SelfGov.Budgets.Cycle;

/// <summary>A case in which proofs of an assembly's decisions are used.</summary>
internal interface IAgreedByAssembly
{
    /// <summary>The code of the unit.</summary>
    string UnitCode { get; }

    /// <summary>The day of the assembly's last refusal.</summary>
    LocalDate? RefusedOn { get; }

    /// <summary>Whether the proof of a journal entry was used before.</summary>
    /// <param name="entry">The hash of the entry, in hexadecimal digits.</param>
    bool HasUsed(string entry);
}
