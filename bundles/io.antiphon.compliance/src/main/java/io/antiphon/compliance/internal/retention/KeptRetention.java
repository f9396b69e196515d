package io.antiphon.compliance.internal.retention;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.compliance.internal.subjects.People;
import io.antiphon.compliance.retention.RetentionJob;
import io.antiphon.compliance.retention.RetentionOutcome;
import io.antiphon.compliance.retention.RetentionPreview;
import io.antiphon.compliance.retention.RetentionReceipt;
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.feedback.erasure.Retention;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.Purposes;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Compaction;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Retention in the workspace that is open at the moment of each call. What is derived goes before that which it was derived from. */
public final class KeptRetention implements RetentionJob {

	/** So many pieces are derived data taken away of at once: all of it is walked for that. */
	private static final int SLICE = 50_000;
	/** Whose data goes last. */
	private static final String FEEDBACK = "io.antiphon.feedback";

	private final People people;
	private final Said said;
	private final Keeper keeper;
	private final Purposes purposes;
	private final Clock clock;

	/** What feedback gives. */
	public record Said(Retention retention, Speakers speakers) {}

	/** Where accounts are kept, and acts noted. */
	public record Keeper(Store store, Documents documents, Compaction compaction, Privacy privacy) {}

	public KeptRetention(People people, Said said, Keeper keeper, Purposes purposes, Clock clock) {
		this.people = people;
		this.said = said;
		this.keeper = keeper;
		this.purposes = purposes;
		this.clock = clock;
	}

	@Override
	public RetentionPreview preview(Access access) {
		var today = LocalDate.now(clock);
		var rules = purposes.all().stream().filter(purpose -> purpose.keeping() instanceof Keeping.Until).toList();
		return new RetentionPreview(today, rules, said.retention.overdue(keptFrom(rules, today), access));
	}

	private static Map<Purpose, LocalDate> keptFrom(List<DeclaredPurpose> rules, LocalDate today) {
		var keptFrom = new HashMap<Purpose, LocalDate>();
		for (var rule : rules) {
			if (rule.keeping() instanceof Keeping.Until until) {
				keptFrom.put(rule.purpose(), until.keptFrom(today));
			}
		}
		return keptFrom;
	}

	@Override
	public List<RetentionReceipt> receipts() {
		return keeper.documents.all(RetentionReceipt.KIND, RetentionReceipt.class);
	}

	@Override
	public RetentionOutcome run(Access access, Progress progress) {
		receipts().stream().filter(RetentionReceipt::open).forEach(broken -> ended(broken, false, access));
		var preview = preview(access);
		if (preview.pieces() == 0) {
			return new RetentionOutcome.Nothing();
		}
		var begun = begun(preview, access);
		var pieces = preview.overdue().pieces();
		for (int from = 0; from < pieces.size(); from += SLICE) {
			var end = take(pieces.subList(from, Math.min(from + SLICE, pieces.size())), begun, access, progress);
			if (end.isPresent()) {
				return end.get();
			}
		}
		var receipt = ended(begun, true, access);
		return new RetentionOutcome.Done(receipt, keeper.compaction.run(progress) instanceof Compaction.Outcome.Done);
	}

	/** What ended it before its time, where something did. */
	private Optional<RetentionOutcome> take(List<Long> slice, RetentionReceipt run, Access access, Progress progress) {
		if (!derived(slice, run, access, progress)) {
			return Optional.of(new RetentionOutcome.Busy(ended(run, false, access)));
		}
		for (int from = 0; from < slice.size(); from += Retention.MOST) {
			if (progress.cancelled()) {
				return Optional.of(new RetentionOutcome.Stopped(ended(run, false, access)));
			}
			var some = Set.copyOf(slice.subList(from, Math.min(from + Retention.MOST, slice.size())));
			if (said.retention.remove(some, reason(run), access) instanceof Erasure.Busy) {
				return Optional.of(new RetentionOutcome.Busy(ended(run, false, access)));
			}
			progress.advance(some.size());
		}
		return Optional.empty();
	}

	/** Takes away what was derived from these, whoever holds it; not where somebody is busy. */
	private boolean derived(List<Long> pieces, RetentionReceipt run, Access access, Progress progress) {
		var subject = new Subject(new TreeSet<>(), Subject.NOBODY.words(), new TreeSet<>(pieces));
		var sought = new Sought(Subject.NOBODY, Words.NONE, said.speakers.pieces(subject, access), access);
		for (var one : people.all()) {
			if (!one.id().equals(FEEDBACK) && one.take(sought, reason(run), progress) instanceof PersonalData.Taken.Busy) {
				return false;
			}
		}
		return true;
	}

	private RetentionReceipt begun(RetentionPreview preview, Access access) {
		var receipt = new RetentionReceipt(
				Ids.text(keeper.store.workspace().ids().next()),
				now(),
				access.actor(),
				preview.rules().stream().map(rule -> rule(rule, preview.today())).toList(),
				preview.overdue().counts().stream().map(KeptRetention::count).toList(),
				0,
				"",
				false);
		keeper.documents.put(RetentionReceipt.KIND, receipt.id(), receipt, access.actor());
		keeper.privacy.audit(access, "retention.begin", reason(receipt), preview.pieces());
		return receipt;
	}

	private static String rule(DeclaredPurpose purpose, LocalDate today) {
		return purpose.keeping() instanceof Keeping.Until until
				? purpose.id() + " " + until.time() + " " + RetentionText.word(until.after()) + " " + until.keptFrom(today)
				: purpose.id();
	}

	private static String count(Overdue.Count count) {
		return count.named().replace(' ', '+') + " " + count.month() + " " + count.pieces();
	}

	/** Closes an account with what was taken away under its number. */
	private RetentionReceipt ended(RetentionReceipt run, boolean complete, Access access) {
		var pieces = said.retention.removed(reason(run));
		var receipt = new RetentionReceipt(run.id(), run.begun(), run.by(), run.rules(), run.found(), pieces, now(), complete);
		keeper.documents.put(RetentionReceipt.KIND, run.id(), receipt, access.actor());
		keeper.privacy.audit(access, "retention.end", reason(run), pieces);
		return receipt;
	}

	private String now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** What tombstones say, and by what they are found again. */
	private static String reason(RetentionReceipt run) {
		return "retention " + run.id();
	}
}
