package io.antiphon.benchmarks.masking;

import io.antiphon.benchmarks.Options;
import io.antiphon.privacy.Redaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Recall and precision of masking, by kind, over the cases of a public suite of recognisers ({@code --file cases.jsonl}), or over a list
 * of ours (a {@code .txt} with braces). {@code --version}: of the rules (the newest); {@code --sets}: what is chosen beside them, such as
 * {@code us,names}; {@code --missed}: {@code development} names the texts of that part in which something is missed or masked wrongly. The
 * other half is held out and never shown.
 */
public final class MaskingBenchmark {

	private MaskingBenchmark() {}

	public static void main(String[] arguments) throws IOException {
		var options = Options.of(arguments, "--file", "--version", "--sets", "--missed");
		var sets = Arrays.stream(options.text("--sets", "").split(",")).filter(set -> !set.isBlank()).collect(Collectors.toSet());
		var redaction = Redaction.version(options.number("--version", Redaction.NEWEST), sets).orElseThrow();
		var file = Path.of(options.text("--file", "../shared/data/pii/cases.jsonl"));
		var cases = MaskingCase.read(file);
		(file.toString().endsWith(".txt") ? Map.of(file.getFileName().toString(), cases) : byKind(cases)).forEach((kind, ofKind) -> {
			System.out.println(kind);
			print("  development, spoken", ofKind, each -> each.development() && each.spoken(), redaction);
			print("  development, bare", ofKind, each -> each.development() && !each.spoken(), redaction);
			print("  held out, spoken", ofKind, each -> !each.development() && each.spoken(), redaction);
			print("  held out, bare", ofKind, each -> !each.development() && !each.spoken(), redaction);
			if (options.text("--missed", "").equals("development")) {
				ofKind.stream().filter(MaskingCase::development).forEach(each -> missed(each, redaction));
			}
		});
	}

	/** The cases of recognisers of one kind each; the others are left out. */
	static Map<String, List<MaskingCase>> byKind(List<MaskingCase> cases) throws IOException {
		var kinds = new Properties();
		try (var in = MaskingBenchmark.class.getResourceAsStream("kinds.properties")) {
			kinds.load(in);
		}
		var sorted = new TreeMap<String, List<MaskingCase>>();
		for (var kind : kinds.stringPropertyNames()) {
			var recognisers = List.of(kinds.getProperty(kind).trim().split("\\s+"));
			sorted.put(kind, new ArrayList<>(cases.stream().filter(each -> recognisers.contains(each.recogniser())).toList()));
		}
		return sorted;
	}

	private static void print(String label, List<MaskingCase> cases, Predicate<MaskingCase> part, Redaction redaction) {
		System.out.printf("%-24s %s%n", label, MaskingScore.of(cases.stream().filter(part).toList(), redaction));
	}

	private static void missed(MaskingCase each, Redaction redaction) {
		var score = MaskingScore.of(List.of(each), redaction);
		if (score.masked() < each.expected() || score.wrong() > 0) {
			System.out.printf("      %s: expected %d, %s%n", each.recogniser(), each.expected(), redaction.mask(each.text()).text());
		}
	}
}
