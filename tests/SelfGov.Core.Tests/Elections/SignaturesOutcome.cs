namespace SelfGov.Elections;

public enum SignaturesOutcome
{
    TooFew,
    Enough,
}
