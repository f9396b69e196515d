package io.antiphon.testkit;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Feedback in maps, for tests of whatever reads or takes in feedback. Does what every store does (it passes the same
 * contract as the real one); a test may also put rows into it as they are. Thread-safe.
 */
public final class InMemoryFeedback implements FeedbackStore {

	private static final Comparator<Feedback> NEWEST = Comparator.comparing(InMemoryFeedback::time)
			.thenComparing(Feedback::id)
			.reversed();
	private static final Comparator<LocalDate> DAYS = Comparator.naturalOrder();

	/** A cell of the tally without its count; the rating is absent where feedback itself is counted. */
	private record Place(@Nullable LocalDate day, Context context, String language, @Nullable Rating rating) {}

	final Ids ids = new Ids(Clock.systemUTC(), 1);
	private final Privacy privacy;
	private final Map<Long, Feedback> rows = new HashMap<>();
	private final Map<String, Long> newest = new HashMap<>();
	private final Map<Long, String> identities = new HashMap<>();
	private final Map<String, String> contents = new HashMap<>();
	private final List<Receipt> receipts = new ArrayList<>();
	private final Map<Long, Redaction> redactions = new HashMap<>();
	private @Nullable Tally said;

	/** Behind a door of its own that lets every access pass. */
	public InMemoryFeedback() {
		this(new OpenDoor().lettingEveryonePass());
	}

	public InMemoryFeedback(Privacy privacy) {
		this.privacy = privacy;
	}

	/** Puts a row in that is seen at once, without an intake; another of the same identity is replaced by it. */
	public synchronized InMemoryFeedback put(String identity, Feedback row) {
		rows.put(row.id(), row);
		newest.put(identity, row.id());
		identities.put(row.id(), identity);
		return this;
	}

	/** The same under an identity of its own. */
	public InMemoryFeedback put(Feedback row) {
		return put("row " + row.id(), row);
	}

	/** From now on that is the tally of whatever scope, also where the rows say otherwise. */
	public synchronized InMemoryFeedback tallying(Tally other) {
		said = other;
		return this;
	}

	/** Keeps the receipt of a completed intake. */
	public synchronized InMemoryFeedback keep(Receipt receipt) {
		receipts.add(receipt);
		redactions.putIfAbsent(receipt.intake(), Redaction.newest());
		return this;
	}

	synchronized void keep(Receipt receipt, Redaction redaction) {
		redactions.put(receipt.intake(), redaction);
		keep(receipt);
	}

	synchronized void put(String identity, String content, Feedback row) {
		contents.put(identity, content);
		put(identity, row);
	}

	/** Whether an identity has that content now. */
	synchronized boolean has(String identity, String content) {
		return content.equals(contents.get(identity));
	}

	/** The row that stands for an identity now. */
	synchronized Optional<Feedback> current(String identity) {
		return Optional.ofNullable(newest.get(identity)).map(rows::get);
	}

	@Override
	public IntakeSession begin(IntakeRequest request, Access access) {
		return new InMemoryIntake(this, privacy, access, request);
	}

	@Override
	public Resemblance resemblance(List<Incoming> records, IntakeRequest request, Access access) {
		return Resemblance.NONE; // it takes ids at their word
	}

	@Override
	public FeedbackBatches batches(Scope scope, Access access) {
		var found = new ArrayList<>(answer("feedback.batches", Query.of(scope), access));
		found.sort(Comparator.comparing(Feedback::id));
		var batches = new ArrayList<List<Feedback>>();
		for (int from = 0; from < found.size(); from += IntakeSession.BATCH) {
			batches.add(found.subList(from, Math.min(from + IntakeSession.BATCH, found.size())));
		}
		return new FeedbackBatches() {
			@Override
			public long count() {
				return found.size();
			}

			@Override
			public Iterator<List<Feedback>> iterator() {
				return batches.iterator();
			}
		};
	}

	@Override
	public Selection select(Query query, Access access) {
		var found = answer("feedback.select", query, access);
		return new Selection() {
			@Override
			public int size() {
				return found.size();
			}

			@Override
			public long[] ids(int from, int to) {
				return found.subList(from, to).stream().mapToLong(Feedback::id).toArray();
			}

			@Override
			public List<Feedback> rows(int from, int to) {
				Objects.checkFromToIndex(from, to, found.size());
				if (to - from > IntakeSession.BATCH) {
					throw new IllegalArgumentException("too many rows at once: " + (to - from));
				}
				return found.subList(from, to);
			}
		};
	}

	private synchronized List<Feedback> answer(String action, Query query, Access access) {
		var among = query.among();
		var brought = query.brought();
		var found = seen(query.scope()).stream()
				.filter(row -> query.language().isEmpty() || query.language().equals(row.language()))
				.filter(row -> among == null || among.contains(row.id()))
				.filter(row -> brought == null || brought(row, brought))
				.filter(row -> says(row, query.text()))
				.sorted(NEWEST)
				.sorted(InMemoryOrder.of(query.order()))
				.toList();
		privacy.audit(access, action, "", found.size());
		return found;
	}

	/** Whether a version of it came with that import. */
	private boolean brought(Feedback newest, Query.Brought by) {
		return rows.values().stream()
				.filter(row -> Objects.equals(identities.get(row.id()), identities.get(newest.id())))
				.filter(row -> row.origin().intake() == by.intake())
				.anyMatch(row -> switch (by.part()) {
					case ALL -> true;
					case STORED -> row.version() == 1;
					case REVISED -> row.version() > 1;
				});
	}

	private List<Feedback> seen(Scope scope) {
		return newest.values().stream()
				.map(rows::get)
				.filter(row -> scope.contains(row.context(), row.occurred(), row.attributes()))
				.toList();
	}

	private static boolean says(Feedback row, String words) {
		var text = row.text().toLowerCase(Locale.ENGLISH);
		return words.isBlank()
				|| List.of(words.strip().toLowerCase(Locale.ENGLISH).split("\\s+")).stream().allMatch(text::contains);
	}

	private static LocalDateTime time(Feedback row) {
		var occurred = row.occurred();
		return occurred == null ? LocalDateTime.MIN : occurred.at();
	}

	@Override
	public synchronized Optional<Feedback> find(long id, Access access) {
		var found = Optional.ofNullable(rows.get(id));
		privacy.audit(access, "feedback.find", "", found.isPresent() ? 1 : 0);
		return found;
	}

	@Override
	public synchronized Tally tally(Scope scope) {
		if (said != null) {
			return said;
		}
		var seen = seen(scope);
		var cells = count(seen.stream().map(row -> place(row, null)).toList());
		var ratings = count(seen.stream()
				.flatMap(row -> row.ratings().stream().map(rating -> place(row, rating)))
				.toList());
		return new Tally(
				cells.stream()
						.map(cell -> new Tally.Cell(
								cell.getKey().day(), cell.getKey().context(), cell.getKey().language(), cell.getValue()))
						.toList(),
				ratings.stream()
						.map(cell -> new Tally.RatingCell(
								cell.getKey().day(),
								cell.getKey().context(),
								cell.getKey().language(),
								Objects.requireNonNull(cell.getKey().rating()),
								cell.getValue()))
						.toList());
	}

	private static Place place(Feedback row, @Nullable Rating rating) {
		var occurred = row.occurred();
		return new Place(occurred == null ? null : occurred.day(), row.context(), row.language(), rating);
	}

	/** Earliest day first, what has no day last. */
	private static List<Map.Entry<Place, Long>> count(List<Place> places) {
		return places.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
				.sorted(Comparator.comparing(cell -> cell.getKey().day(), Comparator.nullsLast(DAYS)))
				.toList();
	}

	@Override
	public synchronized List<Receipt> receipts() {
		return List.copyOf(receipts);
	}

	@Override
	public synchronized Map<Long, Set<String>> services() {
		return rows.values().stream()
				.filter(row -> !row.context().service().isEmpty())
				.collect(Collectors.groupingBy(
						row -> row.origin().intake(), Collectors.mapping(row -> row.context().service(), Collectors.toSet())));
	}

	@Override
	public synchronized int redactionVersion(long intake) {
		return redaction(intake).map(Redaction::ruleVersion).orElse(0);
	}

	@Override
	public synchronized Optional<Redaction> redaction(long intake) {
		return Optional.ofNullable(redactions.get(intake));
	}
}
