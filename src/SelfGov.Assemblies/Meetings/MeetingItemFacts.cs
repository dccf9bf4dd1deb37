using NodaTime;
using SelfGov.Assemblies.Sittings;

namespace SelfGov.Assemblies.Meetings;

/// <summary>A fact about an item of a meeting's agenda. The facts are a closed family: these.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public abstract record MeetingItemFact(LocalDate On, int Item) : MeetingFact
{
    private protected sealed override Sitting Change(Sitting sitting) => sitting with { Items = sitting.Items.After(Item, Trigger, Change) };

    private protected virtual AgendaItem Change(AgendaItem item) => item;
}

/// <summary>The item was left out of the agenda (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record MeetingItemLeftOut(LocalDate On, int Item) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemLeftOut;
}

/// <summary>A decision on the item was adopted (art. 39-3(11)).</summary>
/// <param name="On">The day of the meeting, in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="ByCastingVote">Whether the chair's casting vote decided, which only a policy can give.</param>
public sealed record MeetingItemAdopted(LocalDate On, int Item, int Present, int InFavour, bool ByCastingVote = false) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemAdopted;

    private protected override AgendaItem Change(AgendaItem item) => item with { DecidedOn = On, InFavour = InFavour };
}

/// <summary>A decision on the item was not adopted (art. 39-3(11)).</summary>
/// <param name="On">The day of the meeting, in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
public sealed record MeetingItemRejected(LocalDate On, int Item, int Present, int InFavour) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemRejected;

    private protected override AgendaItem Change(AgendaItem item) => item with { DecidedOn = On, InFavour = InFavour };
}

/// <summary>The akim agreed with the decision (art. 39-3(12)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record MeetingDecisionConfirmed(LocalDate On, int Item) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemConfirmed;
}

/// <summary>The akim disagreed with the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record MeetingDecisionDisputed(LocalDate On, int Item) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemDisputed;
}

/// <summary>The decision was adopted again (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes for the decision.</param>
public sealed record MeetingDecisionInsisted(LocalDate On, int Item, int Present, int InFavour) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemInsisted;

    private protected override AgendaItem Change(AgendaItem item) => item with { DecidedOn = On, InFavour = InFavour };
}

/// <summary>The decision was given up in the new discussion (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes for the decision.</param>
public sealed record MeetingDecisionWithdrawn(LocalDate On, int Item, int Present, int InFavour) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemWithdrawn;

    private protected override AgendaItem Change(AgendaItem item) => item with { DecidedOn = On, InFavour = InFavour };
}

/// <summary>The akim dropped the disagreement (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record MeetingDecisionConceded(LocalDate On, int Item) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemConceded;
}

/// <summary>The maslikhat discussed the disagreement in a sitting (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record MeetingDisagreementDiscussed(LocalDate On, int Item) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemDiscussed;
}

/// <summary>The higher akim upheld the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record MeetingDecisionUpheld(LocalDate On, int Item) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemUpheld;
}

/// <summary>The higher akim overturned the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record MeetingDecisionOverturned(LocalDate On, int Item) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemOverturned;
}

/// <summary>The decision was carried out (art. 39-3(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Act">The opaque reference to the act by which it was carried out; null without one.</param>
public sealed record MeetingDecisionExecuted(LocalDate On, int Item, string? Act) : MeetingItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemExecuted;
}
