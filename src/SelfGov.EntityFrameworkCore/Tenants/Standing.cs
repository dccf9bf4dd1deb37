namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What is expected of a round by what the last one came to: the worst first.</summary>
internal enum Standing
{
    /// <summary>The last one failed, or did not answer for seconds.</summary>
    Suspect,

    /// <summary>There was none yet.</summary>
    Untried,

    /// <summary>The last one answered.</summary>
    Proven,
}
