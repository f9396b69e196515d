package io.antiphon.cli.internal.loop;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Receipt;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdicts;
import io.antiphon.privacy.Kind;
import io.antiphon.privacy.Redaction;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of a turn, in a few lines: receipts, findings, verdicts, and where the report is. */
final class LoopSummary {

	private static final int FINDINGS = 10;

	private final Chain chain;
	private final Invocation invocation;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;
	private final PrintStream out;

	LoopSummary(Chain chain, Wording wording, Invocation invocation) {
		this.chain = chain;
		this.invocation = invocation;
		this.texts = Texts.of(LoopSummary.class, invocation.locale());
		this.numbers = new Numbers(invocation.locale());
		this.wording = wording;
		this.out = invocation.out();
	}

	void print(Path folder, List<Receipt> receipts, Turn turn, Map<String, Double> seconds) {
		if (invocation.json()) {
			turn.remarks().forEach(invocation.err()::println);
			out.print(loop(folder));
			out.flush();
			return;
		}
		receipts.stream().map(wording::receipt).forEach(this::receipt);
		chain.findings().ifPresent(this::findings);
		chain.plans().map(Plans::improvements).ifPresent(improvements -> plans(improvements, turn));
		turn.remarks().forEach(out::println);
		chain.verdicts().ifPresent(this::verdicts);
		out.println();
		out.println(texts.get("loop.report", folder.resolve("report.html")));
		out.println(texts.get(
				"loop.seconds",
				seconds("intake", seconds),
				seconds("analysis", seconds),
				seconds("evaluation", seconds)));
	}

	private String seconds(String phase, Map<String, Double> seconds) {
		return numbers.plain(seconds.getOrDefault(phase, 0.0), 1);
	}

	private static String loop(Path folder) {
		try {
			return Files.readString(folder.resolve("loop.json"), StandardCharsets.UTF_8);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private void receipt(Receipt receipt) {
		var counts = receipt.counts();
		out.println(texts.get(
				"loop.receipt",
				receipt.source().file(),
				numbers.count(counts.read()),
				numbers.count(counts.stored()),
				numbers.count(counts.revised()),
				numbers.count(counts.known()),
				numbers.count(counts.rejected())));
		if (!receipt.masked().isEmpty()) {
			var masked = texts.list(new TreeMap<>(receipt.masked()).entrySet().stream()
					.map(entry -> Kind.label(entry.getKey(), invocation.locale()) + " " + numbers.count(entry.getValue()))
					.toList());
			out.println("  " + texts.get("loop.masked", masked));
		}
		if (!receipt.maskingSets().isEmpty()) {
			var sets = texts.list(receipt.maskingSets().stream().map(set -> Redaction.label(set, invocation.locale())).toList());
			out.println("  " + texts.get("loop.maskingSets", sets));
		}
		if (!receipt.notKept().isEmpty()) {
			out.println("  " + texts.get("loop.notKept", texts.list(receipt.notKept())));
		}
		receipt.warnings().forEach(warning -> out.println("  " + warning));
	}

	private void findings(Findings installed) {
		var findings = installed.findings();
		out.println();
		out.println(texts.get("loop.findings", numbers.count(findings.size())));
		var services = Wording.ofSeveralServices(findings);
		findings.stream()
				.limit(FINDINGS)
				.forEach(finding -> out.println("  "
						+ texts.get("loop.finding", wording.finding(finding, services), wording.summary(finding))));
		if (findings.size() > FINDINGS) {
			out.println("  " + texts.get("loop.more", numbers.count(findings.size() - FINDINGS)));
		}
	}

	/** How many test plans are frozen and why, how many are drafts and what that means. */
	private void plans(List<Improvement> improvements, Turn turn) {
		var drafts = improvements.stream().map(Improvement::plan).filter(TestPlan::isDraft).toList();
		var frozen = improvements.size() - drafts.size();
		var change = turn.change();
		if (!improvements.isEmpty()) {
			out.println();
		}
		if (frozen > 0) {
			var because = change == null ? Turn.Word.NOTED : change.word();
			var day = change == null ? "" : numbers.day(change.date());
			out.println(texts.get("loop.frozen." + because, frozen, day));
		}
		if (!drafts.isEmpty()) {
			var undated = drafts.stream().allMatch(plan -> plan.baseline() == null || plan.followUp() == null);
			var key = undated ? "loop.drafts.undated" : turn.freezes() ? "loop.drafts.left" : "loop.drafts";
			out.println(texts.get(key, drafts.size()));
		}
	}

	private void verdicts(Verdicts installed) {
		out.println();
		out.println(texts.get("loop.verdicts"));
		var verdicts = installed.verdicts();
		if (verdicts.isEmpty()) {
			var drafts = chain.plans().map(Plans::improvements).orElse(List.of()).stream()
					.filter(improvement -> improvement.plan().isDraft())
					.count();
			out.println("  " + texts.get(drafts > 0 ? "loop.verdicts.drafts" : "loop.verdicts.none", drafts));
		}
		verdicts.forEach(verdict -> out.println("  " + wording.verdict(verdict, chain)));
	}
}
