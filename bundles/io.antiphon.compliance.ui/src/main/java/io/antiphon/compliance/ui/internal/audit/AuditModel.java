package io.antiphon.compliance.ui.internal.audit;

import io.antiphon.base.Dates;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.tables.WorkColumn;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiFunction;

/** The audit, the newest first, a page at a time: no more than one page and what is read for it is ever in memory. */
final class AuditModel {

	/** So many entries are shown at a time. */
	static final int PAGE = 200;

	private static final int READ = 1_000;
	private static final String PRODUCT = "antiphon";

	private final Desk desk;
	private final Entries entries;
	private final BiFunction<String, Access, String> asked;
	private final Texts texts;
	private final Numbers numbers;
	private final Set<String> people = new ConcurrentSkipListSet<>();
	private final Set<String> purposes = new ConcurrentSkipListSet<>();
	private final Set<String> acts = new ConcurrentSkipListSet<>();

	/** Reads entries; blocks. */
	@FunctionalInterface
	interface Entries {

		/** At most {@code limit} from a sequence number on, ascending. */
		List<AuditEntry> from(long sequence, int limit);
	}

	/** Which entries are wanted; empty: any. */
	record Filter(String person, String purpose, String act) {

		static final Filter NONE = new Filter("", "", "");

		boolean leaves(AuditEntry entry) {
			return (person.isEmpty() || person.equals(entry.actor()))
					&& (purpose.isEmpty() || purpose.equals(entry.purpose()))
					&& (act.isEmpty() || act.equals(entry.action()));
		}
	}

	/** Entries, the newest first; {@code next}: before which the next page goes on, 0 where there is none. {@code last}: of all. */
	record Page(String sentence, List<AuditEntry> rows, long next, long last) {}

	/** {@code asked}: what a scope was about, in words. */
	AuditModel(Desk desk, Entries entries, BiFunction<String, Access, String> asked) {
		this.desk = desk;
		this.asked = asked;
		this.entries = entries;
		this.texts = Texts.of(AuditModel.class, desk.locale());
		this.numbers = new Numbers(desk.locale());
	}

	/** The page before an entry, 0 for the newest. Blocks; stops soon after {@code progress} is cancelled. */
	Page before(long sequence, Filter filter, Progress progress) {
		if (!desk.open()) {
			return new Page(desk.closed(texts.get("closed")), List.of(), 0, 0);
		}
		var access = desk.access(Purpose.ACCOUNTABILITY);
		long last = last();
		long until = sequence == 0 ? last + 1 : sequence;
		progress.begin(texts.get("reading"), until);
		var rows = new ArrayList<AuditEntry>();
		while (until > 1 && rows.size() < PAGE && !progress.cancelled()) {
			long from = Math.max(1, until - READ);
			long end = until;
			var some = entries.from(from, READ).stream().filter(entry -> entry.sequence() < end).toList().reversed();
			some.forEach(this::know);
			var left = some.stream().filter(filter::leaves).limit(PAGE - rows.size()).toList();
			left.forEach(entry -> rows.add(told(entry, access)));
			progress.advance(until - from);
			until = rows.size() == PAGE ? rows.getLast().sequence() : from;
		}
		return new Page(sentence(rows, last, filter), rows, until > 1 ? until : 0, last);
	}

	private String sentence(List<AuditEntry> rows, long last, Filter filter) {
		if (rows.isEmpty()) {
			return texts.get(last == 0 ? "nothing" : "none");
		}
		return texts.get(
				filter.equals(Filter.NONE) ? "sentence" : "sentence.filtered", rows.size(), rows.getLast().sequence(),
				rows.getFirst().sequence(), last);
	}

	/** The same, with what it was about in words. */
	private AuditEntry told(AuditEntry entry, Access access) {
		return new AuditEntry(
				entry.sequence(), entry.at(), entry.actor(), entry.purpose(), entry.action(), asked.apply(entry.about(), access),
				entry.count(), entry.previous(), entry.mac());
	}

	private void know(AuditEntry entry) {
		people.add(entry.actor());
		purposes.add(entry.purpose());
		acts.add(entry.action());
	}

	/** The number of the last entry, 0 where there is none. Blocks, for some forty short looks. */
	long last() {
		long there = 0;
		long gone = 1;
		while (has(gone)) {
			there = gone;
			gone *= 2;
		}
		while (gone - there > 1) {
			long middle = (there + gone) / 2;
			if (has(middle)) {
				there = middle;
			} else {
				gone = middle;
			}
		}
		return there;
	}

	private boolean has(long sequence) {
		return !entries.from(sequence, 1).isEmpty();
	}

	/** Who is named in what was read so far. */
	List<String> people() {
		return List.copyOf(people);
	}

	/** The purposes in it. */
	List<String> purposes() {
		return List.copyOf(purposes);
	}

	/** The acts in it. */
	List<String> acts() {
		return List.copyOf(acts);
	}

	/** What an act is called; one that nobody here has words for by its id. */
	String act(String id) {
		return texts.has("act." + id) ? texts.get("act." + id) : texts.get("act.other", id);
	}

	/** Who it was; what nobody set going was the product. */
	String person(String name) {
		return name.equals(PRODUCT) ? texts.get("person.product") : name;
	}

	/** What a purpose is called. */
	String purpose(String id) {
		try {
			return new Purpose(id).label(desk.locale());
		} catch (IllegalArgumentException none) {
			return id;
		}
	}

	private static LocalDateTime local(AuditEntry entry) {
		return entry.at().atZone(ZoneId.systemDefault()).toLocalDateTime();
	}

	List<WorkColumn<AuditEntry>> columns() {
		var dates = new Dates(desk.locale());
		return List.of(
				WorkColumn.<AuditEntry>text("at", texts.get("at"), 150, entry -> dates.minute(local(entry)))
						.ordered((one, other) -> Long.compare(one.sequence(), other.sequence())),
				WorkColumn.text("person", texts.get("person"), 90, entry -> person(entry.actor())),
				WorkColumn.text("purpose", texts.get("purpose"), 180, entry -> purpose(entry.purpose())),
				WorkColumn.text("act", texts.get("act"), 220, entry -> act(entry.action())),
				WorkColumn.<AuditEntry>text("scope", texts.get("scope"), 200, AuditEntry::scope).widest(),
				WorkColumn.number(
						"count", texts.get("count"), 90, entry -> numbers.count(entry.count()), entry -> (double) entry.count()),
				WorkColumn.number(
						"sequence", texts.get("sequence"), 90, entry -> numbers.count(entry.sequence()),
						entry -> (double) entry.sequence()));
	}
}
