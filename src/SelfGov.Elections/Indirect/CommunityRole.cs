namespace SelfGov.Elections.Indirect;

/// <summary>What the local community has to say before candidates are nominated.</summary>
public enum CommunityRole
{
    /// <summary>It is consulted (paragraph 13 of the rules of 2013); its answer binds nobody.</summary>
    Consultation,

    /// <summary>Its assembly approves the candidates (paragraph 13 since 2016; art. 36(1) of the law on local government of 2017).</summary>
    Approval,
}
