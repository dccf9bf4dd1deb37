using SelfGov.Law;
using SelfGov.Law.Changes;

namespace WhatChanged;

/// <summary>An example case and its calendar under two editions.</summary>
/// <param name="Story">The case in words.</param>
/// <param name="Steps">The calendars.</param>
internal sealed record ExampleCalendar(Words Story, CalendarComparison Steps);
