namespace SelfGov.Elections.Direct;

public enum SignaturesOutcome
{
    TooFew,
    Enough,
}
