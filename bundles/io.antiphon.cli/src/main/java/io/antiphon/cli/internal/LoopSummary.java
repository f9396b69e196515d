package io.antiphon.cli.internal;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Receipt;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Verdicts;
import io.antiphon.privacy.Kind;
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

	LoopSummary(Chain chain, Invocation invocation) {
		this.chain = chain;
		this.invocation = invocation;
		this.texts = Texts.of(LoopSummary.class, invocation.locale());
		this.numbers = new Numbers(invocation.locale());
		this.wording = new Wording(invocation.locale());
		this.out = invocation.out();
	}

	void print(Path folder, List<Receipt> receipts, Map<String, Double> seconds) {
		if (invocation.json()) {
			out.print(loop(folder));
			out.flush();
			return;
		}
		receipts.forEach(this::receipt);
		chain.findings().ifPresent(this::findings);
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

	private void verdicts(Verdicts installed) {
		out.println();
		out.println(texts.get("loop.verdicts"));
		var verdicts = installed.verdicts();
		if (verdicts.isEmpty()) {
			out.println("  " + texts.get("loop.verdicts.none"));
		}
		verdicts.forEach(verdict -> out.println("  " + wording.verdict(verdict, chain)));
	}
}
