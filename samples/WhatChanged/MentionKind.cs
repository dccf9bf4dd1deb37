namespace WhatChanged;

/// <summary>What a procedure takes from a place in the law.</summary>
internal enum MentionKind
{
    State,
    Command,
    Rule,
    Limit,
}
