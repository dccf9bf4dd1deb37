namespace WhatChanged.Texts;

/// <summary>What has a text; a text of several is shown under the first of them.</summary>
internal enum TextSort
{
    Rule,
    State,
    Fact,
    Command,
    Limit,
    Part,
    Role,
    Label,
    Parameter,
    Edition,
    Act,

    /// <summary>A place in an act, put together from the act's title and the numbers.</summary>
    Citation,

    /// <summary>A holiday, a region, an invariant, a step of a plan: whatever else has a text of its own.</summary>
    Other,
}
