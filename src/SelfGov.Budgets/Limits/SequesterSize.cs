namespace SelfGov.Budgets.Limits;

/// <summary>How large a sequester is against its threshold: this decides who may order it.</summary>
public enum SequesterSize
{
    /// <summary>Less than ten percent: the akim of the unit may decide.</summary>
    BelowThreshold,

    /// <summary>Exactly ten percent: the act gives it to neither; whoever asks applies the policy of the case.</summary>
    AtThreshold,

    /// <summary>Over ten percent: a decision of the maslikhat.</summary>
    AboveThreshold,
}
