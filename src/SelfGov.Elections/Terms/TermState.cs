namespace SelfGov.Elections.Terms;

/// <summary>Where the term of office of an akim stands.</summary>
public enum TermState
{
    /// <summary>Nobody's powers have begun yet.</summary>
    NotBegun,

    /// <summary>The akim is in office (arts 32(1), 36(4)).</summary>
    InOffice,

    /// <summary>The powers ended early and a by-election follows; somebody may perform the duties for the time being (arts 33(1)16), 36(5)).</summary>
    Vacant,

    /// <summary>The newly elected akim was registered, and the term is over (arts 32(2)5), 36(5)5)).</summary>
    Succeeded,

    /// <summary>The powers ended, and no election of a successor follows.</summary>
    Ended,
}
