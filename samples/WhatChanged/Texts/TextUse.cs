using SelfGov.Law;

namespace WhatChanged.Texts;

/// <summary>What a text is.</summary>
/// <param name="Sort">The sort of thing that has it.</param>
/// <param name="Code">The code or the name of that thing; null where it has none.</param>
/// <param name="Basis">The place in the law; null where it names none.</param>
internal sealed record TextUse(TextSort Sort, string? Code, Citation? Basis);
