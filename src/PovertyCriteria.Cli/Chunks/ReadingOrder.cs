namespace PovertyCriteria.Cli;

/// <summary>In which order the two files of a review are read; each way takes what the one before it cannot.</summary>
internal enum ReadingOrder
{
    /// <summary>Side by side, nothing before: each code stands once, and the members in the order of the households, none without household. So are most files.</summary>
    InStep,

    /// <summary>The codes of all households first, then both files side by side.</summary>
    CodesFirst,

    /// <summary>The codes first, then an index of the members' rows, which are picked out one by one.</summary>
    Gathered,
}
