namespace SelfGov.Workflow.Explanation;

/// <summary>How a rule compares a value with what it expects.</summary>
public enum ExpectationKind
{
    /// <summary>Nothing is expected here: the rule does not concern this case or command.</summary>
    Nothing,

    /// <summary>A quantity of the bound or more.</summary>
    AtLeast,

    /// <summary>A quantity of the bound or less.</summary>
    AtMost,

    /// <summary>A day or moment that is the bound or before it.</summary>
    NotLater,

    /// <summary>A day or moment that is the bound or after it.</summary>
    NotEarlier,

    /// <summary>From the first bound to the second, both included.</summary>
    Between,

    /// <summary>Equal to the value.</summary>
    Exactly,

    /// <summary>Equal to one of the values.</summary>
    OneOf,

    /// <summary>Given at all: a text that is not blank, a value that is not the default one.</summary>
    Present,
}
