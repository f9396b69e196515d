package io.antiphon.channels.feeds.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.records.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The posts of a JSON Feed, of a collection of ActivityStreams, or the one post that a file is. */
final class JsonPosts implements Posts {

	private static final Set<String> LISTS = Set.of("items", "orderedItems");
	private static final int LONGEST_TEXT = 1 << 24;
	private static final int DEEPEST = 100;
	/** Of what a document says beside its posts, so much is looked at. */
	private static final int MOST_FIELDS = 50;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
			.build();

	private final JsonParser parser;
	/** What the document says of itself outside of its posts. */
	private final Map<String, Object> head = new LinkedHashMap<>();
	private boolean whole = true;
	private boolean begun;
	private int pages;
	private boolean listed;
	private boolean inList;

	JsonPosts(Path file) throws IOException {
		parser = FACTORY.createParser(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
		parser.enable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
	}

	@Override
	public @Nullable Post next() throws IOException {
		if (!begun && parser.nextToken() != JsonToken.START_OBJECT) {
			throw new UnfitDocumentException(FeedReason.NO_FEED.with("JSON"));
		}
		begun = true;
		while (!parser.isClosed()) {
			if (inList && parser.nextToken() != JsonToken.END_ARRAY) {
				var read = JsonTree.of(parser, Post.MOST);
				return post(read);
			}
			inList = false;
			var token = parser.nextToken();
			if (token == JsonToken.END_OBJECT && pages > 0) {
				pages--;
			} else if (token != JsonToken.FIELD_NAME) {
				return end(token);
			} else {
				field(parser.currentName());
			}
		}
		return null;
	}

	/** The end of the document, which is itself a post where it has no list of them. */
	private @Nullable Post end(JsonToken token) throws IOException {
		if (token == null || parser.nextToken() != null) {
			throw new IOException("not one object");
		}
		parser.close();
		return listed ? null : post(new JsonTree.Read(head, whole));
	}

	/** Of a first page that a collection has in it, only the list counts. */
	private void field(String name) throws IOException {
		var token = parser.nextToken();
		if (LISTS.contains(name) && token == JsonToken.START_ARRAY) {
			listed = true;
			inList = true;
		} else if (name.equals("first") && token == JsonToken.START_OBJECT) {
			pages++;
		} else if (pages > 0 || head.size() >= MOST_FIELDS) {
			parser.skipChildren();
		} else {
			var read = JsonTree.of(parser, Post.MOST);
			whole = whole && read.whole();
			head.put(name, read.value());
		}
	}

	private Post post(JsonTree.Read read) {
		if (!read.whole()) {
			var post = new Post();
			post.put(FeedColumn.ID, 0, JsonTree.text(read.value(), "id"));
			post.wrong(FeedReason.POST_TOO_LONG.with());
			return post;
		}
		return JsonPost.of(read.value());
	}

	@Override
	public String title() {
		var title = JsonTree.text(head, "title");
		return FeedText.line(title.isEmpty() && listed ? JsonTree.text(head, "name") : title);
	}

	@Override
	public Reason broken(IOException thrown) {
		var place = thrown instanceof JsonProcessingException json ? json.getLocation() : parser.currentLocation();
		return thrown instanceof UnfitDocumentException unfit
				? unfit.reason()
				: FeedReason.FEED_BROKEN.with(place == null ? 1 : Math.max(1, place.getLineNr()));
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
