namespace SelfGov.Cases.Weighing;

/// <summary>The cases of one kind in memory, as the bound on all of them sees them.</summary>
internal interface ICaseCache
{
    /// <summary>The cases that are there now.</summary>
    IEnumerable<ResidentCase> Residents { get; }
}
