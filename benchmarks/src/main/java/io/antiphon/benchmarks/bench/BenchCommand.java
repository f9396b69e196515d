package io.antiphon.benchmarks.bench;

import io.antiphon.base.Texts;
import io.antiphon.cli.internal.CommandLine;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** {@code bench}: how fast texts are encoded here, and how well their tone and codes are told, topics found, those of two languages that mean the same, and bursts, in a file that somebody labelled. */
public final class BenchCommand implements Command {

	/** The words after {@code ./antiphon bench}; ends the process. */
	public static void main(String[] words) {
		var typed = Stream.concat(Stream.of(NAME), Stream.of(words)).toList();
		System.exit(CommandLine.alone(new BenchCommand(), typed, new OpenDoor()));
	}

	private static final String NAME = "bench";
	private static final int ROUNDS = 7;
	private static final int TEXTS = 1_000;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("bench.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WHAT", true, false, texts.get("bench.what")),
				Parameter.argument("FILE", false, false, texts.get("bench.file")),
				Parameter.option(QualityBench.TEXT, "COLUMN", texts.get("bench.text")),
				Parameter.option(QualityBench.LABEL, "COLUMN", texts.get("bench.label")),
				Parameter.option(QualityBench.POSITIVE, "VALUE", texts.get("bench.positive")),
				Parameter.option(QualityBench.NEGATIVE, "VALUE", texts.get("bench.negative")),
				Parameter.option(TopicsBench.SAMPLE, "N", texts.get("bench.sample")),
				Parameter.option(Splits.LABELS, "N", texts.get("bench.labels")),
				Parameter.option(Splits.COUNT, "N", texts.get("bench.count")),
				Parameter.option(CodesBench.FRAME, "FILE", texts.get("bench.frame")),
				Parameter.option(CodesBench.ABSENT, "VALUE", texts.get("bench.absent")),
				Parameter.option(ScaleBench.ROWS, "N", texts.get("bench.rows")),
				Parameter.option(TwinsBench.WITH, "FILE", texts.get("bench.with")),
				Parameter.option(BurstsBench.RUNS, "N", texts.get("bench.runs")));
	}

	@Override
	public boolean needsWorkspace() {
		return false;
	}

	@Override
	public Exit run(Invocation invocation) {
		var what = invocation.arguments().getFirst();
		var resources = Resources.of(BenchCommand.class.getClassLoader());
		try {
			return switch (what) {
				case "twins" -> new TwinsBench(resources).run(invocation);
				case "encode" -> new EncodeBench(resources, TEXTS, ROUNDS).run(invocation);
				case "quality", "topics", "sentiment", "codes", "scale" -> {
					try (var engine = new TextEngine(resources)) {
						yield run(what, engine, invocation);
					}
				}
				case "bursts" -> {
					try (var engine = new TextEngine(resources)) {
						yield new BurstsBench(engine).run(invocation);
					}
				}
				default -> {
					invocation.err().println(texts(invocation.locale()).get("bench.unknown", what));
					yield Exit.USAGE;
				}
			};
		} catch (CancellationException unwanted) {
			invocation.err().println(texts(invocation.locale()).get("bench.cancelled"));
			return Exit.DONE;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static Exit run(String what, TextEngine engine, Invocation invocation) throws IOException {
		return switch (what) {
			case "quality" -> new QualityBench(engine).run(invocation);
			case "topics" -> new TopicsBench(engine).run(invocation);
			case "scale" -> new ScaleBench(engine).run(invocation);
			case "sentiment" -> new SentimentBench(engine).run(invocation);
			default -> new CodesBench(engine).run(invocation);
		};
	}

	private static Texts texts(Locale locale) {
		return Texts.of(BenchCommand.class, locale);
	}
}
