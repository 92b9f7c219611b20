using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria;

/// <summary>
/// Indicators that a reviewer has assessed already: indicator id to deprived or not. An indicator that is absent is judged from the facts.
/// Equal when the same indicators have the same answers.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AssessedIndicators : IReadOnlyDictionary<string, bool>, IEquatable<AssessedIndicators>
{
    private readonly ImmutableSortedDictionary<string, bool> _answers;

    /// <summary>A copy of these answers.</summary>
    /// <exception cref="ArgumentException">An indicator stands twice.</exception>
    public AssessedIndicators(IEnumerable<KeyValuePair<string, bool>> answers)
    {
        Require.NotNull(answers);
        var builder = ImmutableSortedDictionary.CreateBuilder<string, bool>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            // The builder itself lets the same answer stand twice.
            if (builder.ContainsKey(answer.Key)) throw new ArgumentException($"The indicator {answer.Key} stands twice.", nameof(answers));
            builder.Add(answer.Key, answer.Value);
        }

        _answers = builder.ToImmutable();
    }

    /// <inheritdoc/>
    public int Count => _answers.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _answers.Keys;

    /// <inheritdoc/>
    public IEnumerable<bool> Values => _answers.Values;

    /// <inheritdoc/>
    public bool this[string key] => _answers[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _answers.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out bool value) => _answers.TryGetValue(key, out value);

    /// <summary>The answers in the order of the ids; enumerating allocates nothing.</summary>
    public ImmutableSortedDictionary<string, bool>.Enumerator GetEnumerator() => _answers.GetEnumerator();

    IEnumerator<KeyValuePair<string, bool>> IEnumerable<KeyValuePair<string, bool>>.GetEnumerator() => _answers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _answers.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AssessedIndicators? other) => other is not null && _answers.SequenceEqual(other._answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssessedIndicators);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var answer in _answers) hash.Add(answer);
        return hash.ToHashCode();
    }

    /// <summary>The answers, as <c>nutrition=true, sanitation=false</c>.</summary>
    public override string ToString() =>
        string.Join(", ", _answers.Select(answer => answer.Key + (answer.Value ? "=true" : "=false")));
}
