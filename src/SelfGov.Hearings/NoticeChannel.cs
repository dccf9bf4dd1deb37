namespace SelfGov.Hearings;

/// <summary>Where a notice of a hearing is published, or to whom it is sent.</summary>
public enum NoticeChannel
{
    /// <summary>A newspaper or another periodical.</summary>
    Newspaper,

    /// <summary>A periodical distributed in the unit concerned.</summary>
    LocalNewspaper,

    /// <summary>A television or radio channel.</summary>
    Broadcast,

    /// <summary>Mass media on the internet.</summary>
    OnlineMedia,

    /// <summary>The official site of the body or person that holds the hearing.</summary>
    Website,

    /// <summary>A state portal or information system.</summary>
    Portal,

    /// <summary>Accounts in social networks and places open to all.</summary>
    PublicPlaces,

    /// <summary>A written invitation to those who are to take part.</summary>
    Invitation,

    /// <summary>A letter to the authorised body.</summary>
    AuthorityLetter,

    /// <summary>A notification of the public council.</summary>
    CouncilNotice,
}
