using NodaTime;
using SelfGov.Assemblies.Sittings;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>A fact about an item of a gathering's agenda. The facts are a closed family: these.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public abstract record GatheringItemFact(LocalDate On, int Item) : GatheringFact
{
    private protected sealed override Sitting Change(Sitting sitting) => sitting with { Items = sitting.Items.After(Item, Trigger, Change) };

    private protected virtual AgendaItem Change(AgendaItem item) => item;
}

/// <summary>The item was left out of the agenda (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record GatheringItemLeftOut(LocalDate On, int Item) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemLeftOut;
}

/// <summary>A decision on the item was adopted (art. 39-3(11)).</summary>
/// <param name="On">The day of the gathering, in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="ByCastingVote">Whether the chair's casting vote decided, which only a policy can give.</param>
/// <param name="Composition">The composition of the assembly that was determined; null where the item was not about it.</param>
public sealed record GatheringItemAdopted(
    LocalDate On, int Item, int Present, int InFavour, bool ByCastingVote = false, AssemblyComposition? Composition = null) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemAdopted;

    private protected override AgendaItem Change(AgendaItem item) => item with { DecidedOn = On, InFavour = InFavour };

    private protected override CommunityGathering Change(CommunityGathering gathering) => Composition is null
        ? gathering
        : gathering with
        {
            Composition = Composition,
            AssemblyUntil = On.PlusMonths(Composition.TermInMonths).PlusDays(-1),
            CompositionItem = Item,
        };
}

/// <summary>A decision on the item was not adopted (art. 39-3(11)).</summary>
/// <param name="On">The day of the gathering, in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
public sealed record GatheringItemRejected(LocalDate On, int Item, int Present, int InFavour) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemRejected;

    private protected override AgendaItem Change(AgendaItem item) => item with { DecidedOn = On, InFavour = InFavour };
}

/// <summary>The akim agreed with the decision (art. 39-3(12)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record GatheringDecisionConfirmed(LocalDate On, int Item) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemConfirmed;
}

/// <summary>The akim disagreed with the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record GatheringDecisionDisputed(LocalDate On, int Item) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemDisputed;
}

/// <summary>The decision was adopted again (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes for the decision.</param>
public sealed record GatheringDecisionInsisted(LocalDate On, int Item, int Present, int InFavour) : GatheringItemFact(On, Item)
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
public sealed record GatheringDecisionWithdrawn(LocalDate On, int Item, int Present, int InFavour) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemWithdrawn;

    private protected override AgendaItem Change(AgendaItem item) => item with { DecidedOn = On, InFavour = InFavour };

    private protected override CommunityGathering Change(CommunityGathering gathering) => gathering.WithoutDecisionOn(Item);
}

/// <summary>The akim dropped the disagreement (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record GatheringDecisionConceded(LocalDate On, int Item) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemConceded;
}

/// <summary>The maslikhat discussed the disagreement in a sitting (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record GatheringDisagreementDiscussed(LocalDate On, int Item) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemDiscussed;
}

/// <summary>The higher akim upheld the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record GatheringDecisionUpheld(LocalDate On, int Item) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemUpheld;
}

/// <summary>The higher akim overturned the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
public sealed record GatheringDecisionOverturned(LocalDate On, int Item) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemOverturned;

    private protected override CommunityGathering Change(CommunityGathering gathering) => gathering.WithoutDecisionOn(Item);
}

/// <summary>The decision was carried out (art. 39-3(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Act">The opaque reference to the act by which it was carried out; null without one.</param>
public sealed record GatheringDecisionExecuted(LocalDate On, int Item, string? Act) : GatheringItemFact(On, Item)
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ItemExecuted;
}
