namespace Timeline.Core;

/// <summary>The store could not do what was asked, for a reason that lies with the store.</summary>
/// <param name="message">What failed, in words for an operator; no SQL, no data.</param>
/// <param name="isRetriable">True: the same call may succeed later.</param>
/// <param name="innerException">What the store's driver said.</param>
public sealed class StoreException(string message, bool isRetriable, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>True: the same call may succeed later.</summary>
    public bool IsRetriable { get; } = isRetriable;
}
