using System.Collections.Concurrent;
using Bookshop;

internal sealed class BooksHandler : IBooksHandler
{
    private static readonly ConcurrentDictionary<string, Book> Books = new();

    public Task<ListBooksResult> ListBooksAsync(ListBooksRequest request, CancellationToken cancellationToken)
    {
        Book[] found =
        [
            .. Books.Values.Where(book => request.Genre?.Contains(book.Genre) != false && (request.PublishedAfter is null || book.Published > request.PublishedAfter)),
        ];
        return Task.FromResult(ListBooksResult.Ok(found));
    }

    public Task<PutBookResult> PutBookAsync(PutBookRequest request, CancellationToken cancellationToken)
    {
        bool isNew = Books.TryAdd(request.Isbn, request.Body);
        Books[request.Isbn] = request.Body;
        return Task.FromResult(isNew ? PutBookResult.Created(request.Body) : PutBookResult.Ok(request.Body));
    }
}
