package io.antiphon.store.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.store.changes.Revisions.Outcome.Stale;
import io.antiphon.store.changes.Revisions.Outcome.Written;
import io.antiphon.store.changes.Shelf.Lying;
import io.antiphon.store.changes.Shelf.Next;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Revisions} over a {@link Shelf}: what differs, what clashes, what takes a change back. */
final class RevisionBook implements Revisions {

	private final Shelf shelf;

	RevisionBook(Shelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public <T extends Record> Optional<Revised<T>> find(String kind, String id, Class<T> type) {
		var lying = shelf.lying(kind, id);
		var content = lying.content();
		return content == null ? Optional.empty() : Optional.of(new Revised<>(Json.read(content, type), lying.revision()));
	}

	private static <T extends Record> List<T> read(List<Lying> lying, Class<T> type) {
		return lying.stream()
				.flatMap(one -> Stream.<String>ofNullable(one.content()))
				.flatMap(one -> Json.readable(one, type).stream())
				.toList();
	}

	@Override
	public Outcome write(Change change) {
		while (true) {
			var next = new ArrayList<Next>();
			var newer = new ArrayList<Newer>();
			for (var edit : change.edits()) {
				var lying = shelf.lying(edit.kind(), edit.id());
				if (lying.revision() == edit.on()) {
					next(edit, lying).ifPresent(next::add);
				} else {
					newer.add(newer(edit, lying));
				}
			}
			if (!newer.isEmpty()) {
				return new Stale(newer);
			}
			var put = shelf.put(change.act(), change.author(), null, next);
			if (put.isPresent()) {
				return new Written(put.get().change(), put.get().at());
			}
		}
	}

	/** What makes the document so; empty where it is so already. */
	private static Optional<Next> next(Edit edit, Lying lying) {
		var wanted = content(edit);
		var steps = Leaves.between(Leaves.of(lying.content()), Leaves.of(wanted));
		return steps.isEmpty()
				? Optional.empty()
				: Optional.of(new Next(edit.kind(), edit.id(), wanted, lying.revision() + 1, steps));
	}

	private static @Nullable String content(Edit edit) {
		var document = edit.document();
		return document == null ? null : Json.write(document);
	}

	private Newer newer(Edit edit, Lying lying) {
		var since = history(edit.kind(), edit.id()).stream().filter(one -> one.number() > edit.on()).toList();
		var now = Leaves.of(lying.content());
		var base = Leaves.of(lying.content());
		since.reversed().forEach(one -> Leaves.apply(one.steps(), true, base));
		var mine = Leaves.of(content(edit));
		return newer(edit.kind(), edit.id(), lying.revision(), since, differences(base, now, mine));
	}

	/** Where either differs from what both began with. */
	private static List<Difference> differences(
			SortedMap<String, JsonNode> base, SortedMap<String, JsonNode> now, SortedMap<String, JsonNode> mine) {
		var paths = new TreeSet<String>();
		Leaves.between(base, now).forEach(step -> paths.add(step.path()));
		Leaves.between(base, mine).forEach(step -> paths.add(step.path()));
		return paths.stream()
				.map(path -> new Difference(path, Leaves.said(base.get(path)), Leaves.said(now.get(path)), Leaves.said(mine.get(path))))
				.toList();
	}

	private static Newer newer(String kind, String id, int revision, List<Revision> since, List<Difference> differences) {
		var last = since.isEmpty() ? null : since.getLast();
		return new Newer(
				kind, id, revision, last == null ? "" : last.author(), last == null ? Instant.EPOCH : last.at(), differences);
	}

	@Override
	public Outcome undo(long change, String author) {
		return undo(change, author, prospects -> true).orElseThrow();
	}

	@Override
	public Optional<Outcome> undo(long change, String author, Predicate<List<Prospect>> sound) {
		var made = shelf.change(change);
		if (made.isEmpty()) {
			throw new IllegalArgumentException("no change " + change);
		}
		while (true) {
			var next = new ArrayList<Next>();
			var newer = new ArrayList<Newer>();
			for (var revision : made) {
				var lying = shelf.lying(revision.kind(), revision.id());
				var leaves = Leaves.of(lying.content());
				var clashes = clashes(revision, leaves);
				if (clashes.isEmpty()) {
					var before = Leaves.of(lying.content());
					Leaves.apply(revision.steps(), true, leaves);
					next.add(new Next(
							revision.kind(), revision.id(), Leaves.json(leaves), lying.revision() + 1, Leaves.between(before, leaves)));
				} else {
					var since = history(revision.kind(), revision.id());
					newer.add(newer(revision.kind(), revision.id(), lying.revision(), since, clashes));
				}
			}
			if (!newer.isEmpty()) {
				return Optional.of(new Stale(newer));
			}
			if (!sound.test(next.stream().map(one -> new Prospect(one.kind(), one.id(), one.content())).toList())) {
				return Optional.empty();
			}
			var put = shelf.put(made.getFirst().act(), author, change, next);
			if (put.isPresent()) {
				return Optional.of(new Written(put.get().change(), put.get().at()));
			}
		}
	}

	/** Places that are not as the change left them; where it made the document, any place that was changed since. */
	private static List<Difference> clashes(Revision revision, SortedMap<String, JsonNode> now) {
		var clashes = new ArrayList<Difference>();
		for (var step : revision.steps()) {
			var stands = Leaves.said(now.get(step.path()));
			if (!Objects.equals(stands, step.to())) {
				clashes.add(new Difference(step.path(), step.to(), stands, step.from()));
			}
		}
		if (clashes.isEmpty() && revision.made()) {
			var known = revision.steps().stream().map(Step::path).toList();
			now.forEach((path, value) -> {
				if (!known.contains(path)) {
					clashes.add(new Difference(path, null, Leaves.said(value), null));
				}
			});
		}
		return clashes;
	}

	@Override
	public <T extends Record> List<Revised<T>> all(String kind, Class<T> type) {
		return shelf.all(kind).stream()
				.flatMap(one -> Stream.<String>ofNullable(one.content())
						.flatMap(content -> Json.readable(content, type).stream())
						.map(document -> new Revised<>(document, one.revision())))
				.toList();
	}

	@Override
	public <T extends Record> Optional<T> at(String kind, String id, Class<T> type, int revision) {
		var leaves = Leaves.of(shelf.lying(kind, id).content());
		history(kind, id).reversed().stream()
				.filter(one -> one.number() > revision)
				.forEach(one -> Leaves.apply(one.steps(), true, leaves));
		var content = Leaves.json(leaves);
		return content == null ? Optional.empty() : Optional.of(Json.read(content, type));
	}

	@Override
	public List<Revision> change(long change) {
		return shelf.change(change);
	}

	@Override
	public List<Revision> history(String kind, String id) {
		return shelf.history(kind, id);
	}

	@Override
	public <T extends Record> List<T> asOf(String kind, Class<T> type, Instant moment) {
		var changed = new HashMap<String, List<Revision>>();
		shelf.since(kind, moment).forEach(one -> changed.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
		var then = new ArrayList<Lying>();
		for (var lying : shelf.all(kind)) {
			then.add(before(lying, changed.remove(lying.id())));
		}
		then.addAll(gone(changed));
		return read(then, type);
	}

	private static Lying before(Lying lying, @Nullable List<Revision> since) {
		if (since == null) {
			return lying;
		}
		var leaves = Leaves.of(lying.content());
		since.forEach(one -> Leaves.apply(one.steps(), true, leaves));
		return new Lying(lying.id(), Leaves.json(leaves), since.getLast().number() - 1);
	}

	/** What is not there any more, in the order in which it went. */
	private static List<Lying> gone(Map<String, List<Revision>> changed) {
		var gone = new ArrayList<Map.Entry<String, List<Revision>>>(changed.entrySet());
		Collections.sort(gone, (one, other) -> one.getValue().getFirst().at().compareTo(other.getValue().getFirst().at()));
		return gone.stream().map(one -> before(new Lying(one.getKey(), null, 0), one.getValue())).toList();
	}
}
