namespace SelfGov.Elections.Termination;

/// <summary>Who consented to the dismissal of an akim (point 61 of the rules of 2013; art. 36(2) as of 2017).</summary>
/// <param name="OblastAkim">Whether the akim of the oblast consented.</param>
/// <param name="Community">Whether the local community consented; looked at where the edition asks for it.</param>
public sealed record DismissalConsents(bool OblastAkim, bool Community = false);
