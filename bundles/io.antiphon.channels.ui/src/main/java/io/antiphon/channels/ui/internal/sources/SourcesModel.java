package io.antiphon.channels.ui.internal.sources;

import io.antiphon.base.Texts;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.SavedSource.Run;
import io.antiphon.channels.sources.SourceWords;
import io.antiphon.loop.ui.Column;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What the view of sources shows: each with its last run, and for one of them how it is read. */
final class SourcesModel {

	private final Texts texts;
	private final Numbers numbers;
	private final SourceWords words;

	SourcesModel(Locale locale) {
		this.texts = Texts.of(SourcesModel.class, locale);
		this.numbers = new Numbers(locale);
		this.words = new SourceWords(locale);
	}

	List<Column<SavedSource>> columns() {
		return List.of(
				Column.text(texts.get("column.name"), SavedSource::name),
				Column.text(texts.get("column.every"), words::every),
				Column.number(texts.get("column.last"), this::day, source -> count(source, run -> run.at().toEpochMilli())),
				count("column.new", Run::stored),
				count("column.revised", Run::revised),
				count("column.rejected", Run::rejected),
				count("column.refused", Run::refused));
	}

	private String day(SavedSource source) {
		var last = source.last();
		return last == null ? "" : numbers.day(last.at().atZone(ZoneId.systemDefault()).toLocalDate());
	}

	private Column<SavedSource> count(String key, ToLongFunction<Run> count) {
		return Column.number(
				texts.get(key), source -> source.last() == null ? "" : numbers.count(count(source, count)), source -> count(source, count));
	}

	private static long count(SavedSource source, ToLongFunction<Run> count) {
		var last = source.last();
		return last == null ? -1 : count.applyAsLong(last);
	}

	List<Block> details(SavedSource source) {
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Item("", source.name(), words.last(source), List.of()));
		blocks.add(new Block.Paragraph(texts.get("details.location", source.location())));
		if (!source.passwordFile().isEmpty()) {
			blocks.add(new Block.Paragraph(texts.get("details.password", source.passwordFile())));
		}
		if (!source.service().isEmpty()) {
			blocks.add(new Block.Paragraph(texts.get("details.service", source.service())));
		}
		blocks.add(new Block.Paragraph(texts.get(source.mapping().isBlank() ? "details.found" : "details.mapped")));
		return blocks;
	}
}
