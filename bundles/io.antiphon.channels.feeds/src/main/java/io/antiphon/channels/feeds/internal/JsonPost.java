package io.antiphon.channels.feeds.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one item of a JSON Feed, or one activity or object of ActivityStreams 2.0. */
final class JsonPost {

	private static final Set<String> ACTS = Set.of("Create", "Update", "Add", "Offer");
	private static final Set<String> SAYS = Set.of("Note", "Article", "Question", "Page", "Document", "Event", "Video", "Audio", "Image");
	private static final Set<String> RATINGS = Set.of("ratingValue", "rating");

	private JsonPost() {}

	/** Activities say of what type they are, and items of a JSON Feed have none. */
	static Post of(Object value) {
		var post = new Post();
		if (!(value instanceof Map<?, ?>)) {
			post.put(FeedColumn.ID, 0, value instanceof String id ? id : "");
			post.wrong(FeedReason.POST_ELSEWHERE.with());
		} else if (JsonTree.text(value, "type").isEmpty()) {
			item(post, value);
		} else {
			activity(post, value);
		}
		return post;
	}

	private static void item(Post post, Object item) {
		post.put(FeedColumn.ID, 0, JsonTree.text(item, "id"));
		post.put(FeedColumn.TITLE, 0, FeedText.line(JsonTree.text(item, "title")));
		post.put(FeedColumn.TEXT, 0, JsonTree.text(item, "content_text"));
		post.put(FeedColumn.TEXT, 1, FeedText.html(JsonTree.text(item, "content_html")));
		post.put(FeedColumn.TEXT, 2, JsonTree.text(item, "summary"));
		post.time(0, JsonTree.text(item, "date_published"));
		post.time(1, JsonTree.text(item, "date_modified"));
		post.put(FeedColumn.LINK, 0, JsonTree.text(item, "url"));
		post.put(FeedColumn.LINK, 1, JsonTree.text(item, "external_url"));
		Stream.of("authors", "author").flatMap(name -> JsonTree.all(item, name).stream()).forEach(author -> {
			post.put(FeedColumn.AUTHOR, 0, JsonTree.text(author, "url"));
			post.put(FeedColumn.AUTHOR, 1, JsonTree.text(author, "name"));
		});
		tags(item).forEach(post::category);
		rating(item).ifPresent(post::rating);
	}

	private static Stream<String> tags(Object item) {
		return JsonTree.all(item, "tags").stream().filter(String.class::isInstance).map(String.class::cast);
	}

	/** In an extension, or what schema.org calls so. */
	private static Optional<String> rating(Object value) {
		if (!(value instanceof Map<?, ?> map)) {
			return Optional.empty();
		}
		var here = RATINGS.stream().map(name -> JsonTree.text(map, name)).filter(text -> !text.isEmpty()).findFirst();
		return here.isPresent()
				? here
				: map.entrySet().stream()
						.filter(entry -> String.valueOf(entry.getKey()).matches("_.*|review|reviewRating"))
						.flatMap(entry -> rating(entry.getValue()).stream())
						.findFirst();
	}

	private static void activity(Post post, Object activity) {
		post.put(FeedColumn.ID, 1, JsonTree.text(activity, "id"));
		var kind = JsonTree.text(activity, "type");
		if (!ACTS.contains(kind)) {
			said(post, activity, kind);
			return;
		}
		var object = JsonTree.at(activity, "object").orElse("");
		if (object instanceof Map<?, ?>) {
			said(post, object, JsonTree.text(object, "type"));
			post.time(1, JsonTree.text(activity, "published"));
			person(post, activity, "actor");
		} else {
			post.wrong(FeedReason.POST_ELSEWHERE.with());
		}
	}

	private static void said(Post post, Object object, String kind) {
		post.put(FeedColumn.ID, 0, JsonTree.text(object, "id"));
		if (!SAYS.contains(kind)) {
			post.wrong(FeedReason.NOTHING_SAID.with(kind.substring(0, Math.min(kind.length(), 50))));
			return;
		}
		post.put(FeedColumn.TITLE, 0, FeedText.title(inAnyLanguage(object, "name")));
		post.put(FeedColumn.TEXT, 0, FeedText.html(inAnyLanguage(object, "content")));
		post.put(FeedColumn.TEXT, 1, FeedText.html(inAnyLanguage(object, "summary")));
		post.time(0, JsonTree.text(object, "published"));
		post.time(2, JsonTree.text(object, "updated"));
		person(post, object, "attributedTo");
		JsonTree.all(object, "url").forEach(link -> {
			post.put(FeedColumn.LINK, 0, link instanceof String url ? url : JsonTree.text(link, "href"));
		});
		JsonTree.all(object, "tag").stream()
				.filter(tag -> JsonTree.text(tag, "type").equals("Hashtag"))
				.forEach(tag -> post.category(JsonTree.text(tag, "name")));
	}

	/** As it stands there, else in the first of its languages. */
	private static String inAnyLanguage(Object object, String name) {
		var plain = JsonTree.text(object, name);
		return plain.isEmpty() && JsonTree.at(object, name + "Map").orElse("") instanceof Map<?, ?> languages
				? languages.values().stream().filter(String.class::isInstance).map(String.class::cast).findFirst().orElse("")
				: plain;
	}

	/** Whoever is known by an id there, or by a name alone. */
	private static void person(Post post, Object value, String name) {
		for (var person : JsonTree.all(value, name)) {
			post.put(FeedColumn.AUTHOR, 0, person instanceof String id ? id : JsonTree.text(person, "id"));
			post.put(FeedColumn.AUTHOR, 1, JsonTree.text(person, "name"));
		}
	}
}
