package io.antiphon.analytics.internal;

import io.antiphon.analytics.internal.engine.TextEngine;
import io.antiphon.analytics.internal.text.Resources;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.osgi.service.component.annotations.Component;

/** {@code bench}: how fast texts are encoded here, and how well their tone is told in a file that somebody labelled. */
@Component
public final class BenchCommandComponent implements Command {

	private static final int ROUNDS = 7;
	private static final int TEXTS = 1_000;

	@Override
	public String name() {
		return "bench";
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
				Parameter.option(QualityBench.NEGATIVE, "VALUE", texts.get("bench.negative")));
	}

	@Override
	public boolean needsWorkspace() {
		return false;
	}

	@Override
	public Exit run(Invocation invocation) {
		var what = invocation.arguments().getFirst();
		var resources = Resources.of(BenchCommandComponent.class.getClassLoader());
		try (var engine = new TextEngine(resources)) {
			return switch (what) {
				case "encode" -> new EncodeBench(engine, resources, TEXTS, ROUNDS).run(invocation);
				case "quality" -> new QualityBench(engine).run(invocation);
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

	private static Texts texts(Locale locale) {
		return Texts.of(BenchCommandComponent.class, locale);
	}
}
