package io.antiphon.cli.internal.command;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.command.Checklist.Result;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Findings;
import io.antiphon.privacy.Backups.Origin;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Seals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is checked about an open workspace. */
public final class Checks {

	/** So many records that are not as they were sealed are named. */
	private static final int NAMED = 100;

	private final FeedbackStore store;
	private final Erasures erasures;
	private final Chain chain;
	private final Privacy privacy;
	private final Seals seals;
	private final Supplier<Optional<Origin>> origin;

	public Checks(FeedbackStore store, Erasures erasures, Chain chain, Privacy privacy, Seals seals, Supplier<Optional<Origin>> origin) {
		this.store = store;
		this.erasures = erasures;
		this.chain = chain;
		this.privacy = privacy;
		this.seals = seals;
		this.origin = origin;
	}

	/** All of them; that it is asked for means that the workspace opened. Each stands for itself, whatever became of the others. */
	Checklist run(Invocation invocation) {
		var texts = Texts.of(Checks.class, invocation.locale());
		return new Checklist(texts)
				.step("workspace", () -> List.of(new Result("workspace", true, texts.get("check.workspace"))))
				.step("audit", () -> List.of(audit(invocation)))
				.step("origin", () -> origin(invocation))
				.step("seals", () -> seals(invocation, texts))
				.step("receipts", () -> List.of(receipts(invocation, texts)))
				.step("evidence", () -> List.of(evidence(invocation, texts)));
	}

	private Result audit(Invocation invocation) {
		var audit = privacy.verifyAudit();
		return new Result("audit", audit.intact(), audit.sentence(invocation.locale()));
	}

	private List<Result> origin(Invocation invocation) {
		return origin.get().stream().map(from -> new Result("origin", true, from.sentence(invocation.locale()))).toList();
	}

	/** One result in all where every record is as it was sealed; else one more for each of the first that are not. */
	private List<Result> seals(Invocation invocation, Texts texts) {
		var report = seals.check(invocation.progress(), invocation.locale());
		if (!report.finished()) {
			return List.of(new Result("seals", false, texts.get("check.seals.stopped", report.records())));
		}
		var records = report.records();
		if (report.sound()) {
			return seals(report, new Result("seals", true, texts.get("check.seals", report.records())), invocation);
		}
		var not = new Result("seals", false, texts.get("check.seals.not", report.wrong(), records));
		var results = new ArrayList<>(seals(report, not, invocation));
		report.findings().stream()
				.limit(NAMED)
				.forEach(finding -> results.add(new Result("seal", false, finding.sentence(invocation.locale()))));
		if (report.wrong() > NAMED) {
			results.add(new Result("seals", false, texts.get("check.seals.more", report.wrong() - NAMED)));
		}
		return results;
	}

	/** With what is told although nothing is wrong with it. */
	private static List<Result> seals(SealReport report, Result result, Invocation invocation) {
		return Stream.concat(
				Stream.of(result),
				report.notes().stream().limit(NAMED).map(note -> new Result("seal", true, note.sentence(invocation.locale()))))
				.toList();
	}

	/** What was stored, not replaced by a revision and not taken off with what was erased before is what is counted. */
	private Result receipts(Invocation invocation, Texts texts) {
		var receipts = store.receipts();
		var stored = receipts.stream().map(Receipt::counts).mapToLong(Receipt.Counts::stored).sum();
		var counted = store.tally(Scope.ALL, invocation.access()).count();
		var erased = erasures.count();
		var holds = stored == counted + erased - erasures.stillCounted();
		var detail = texts.get(
				holds ? erased == 0 ? "check.receipts" : "check.receipts.erased" : "check.receipts.not",
				receipts.size(),
				stored,
				counted,
				erased);
		return new Result("receipts", holds, detail);
	}

	/** Every span lies inside the stored text it is of. */
	private Result evidence(Invocation invocation, Texts texts) {
		var ends = ends();
		var wrong = new TreeSet<Long>();
		var batches = store.batches(Scope.ALL, invocation.access());
		var counted = store.tally(Scope.ALL, invocation.access()).count();
		long read = 0;
		var unseen = new HashMap<>(ends);
		invocation.progress().begin(texts.get("check.reading"), counted);
		for (var batch : batches) {
			read += batch.size();
			batch.forEach(feedback -> compare(feedback, unseen, wrong));
			invocation.progress().advance(batch.size());
			if (invocation.progress().cancelled()) {
				return new Result("evidence", false, texts.get("check.stopped"));
			}
		}
		earlier(unseen, wrong, invocation);
		if (read != counted - erasures.stillCounted()) {
			return new Result("evidence", false, texts.get("check.rows.not", read, counted));
		}
		return wrong.isEmpty()
				? new Result("evidence", true, texts.get("check.evidence", ends.size(), read))
				: new Result("evidence", false, texts.get("check.evidence.not", wrong.size(), first(wrong)));
	}

	/** How far into each piece of feedback evidence reaches. */
	private Map<Long, Integer> ends() {
		var ends = new HashMap<Long, Integer>();
		var findings = chain.findings().map(Findings::findings).orElse(List.of());
		findings.forEach(finding -> {
			for (Evidence evidence : finding.evidence()) {
				ends.merge(evidence.feedback(), evidence.end(), Math::max);
			}
		});
		return ends;
	}

	private static void compare(Feedback feedback, Map<Long, Integer> unseen, Set<Long> wrong) {
		var end = unseen.remove(feedback.id());
		if (end != null && end > feedback.text().codePointCount(0, feedback.text().length())) {
			wrong.add(feedback.id());
		}
	}

	/** Evidence may be of a version that has been revised since, which is found by its id, or erased. */
	private void earlier(Map<Long, Integer> unseen, Set<Long> wrong, Invocation invocation) {
		for (var id : List.copyOf(unseen.keySet())) {
			if (erasures.tombstone(id).isPresent()) {
				continue;
			}
			store.find(id, invocation.access())
					.ifPresentOrElse(feedback -> compare(feedback, unseen, wrong), () -> wrong.add(id));
		}
	}

	private static String first(Set<Long> wrong) {
		return Ids.text(wrong.iterator().next());
	}
}
