package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.feedback.Receipt;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.tables.WorkColumn;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The rows of the receipts view and its columns, without a widget. */
final class ReceiptsModel {

	private final Supplier<List<Receipt>> store;
	private final Supplier<Map<Long, Set<String>>> services;
	private final Vocabularies vocabularies;
	private final Texts texts;
	private final Numbers numbers;

	/** {@code store} gives the receipts of all intakes, oldest first; {@code services} what they are about. */
	ReceiptsModel(
			Supplier<List<Receipt>> store, Supplier<Map<Long, Set<String>>> services, Vocabularies vocabularies, Locale locale) {
		this.store = store;
		this.services = services;
		this.vocabularies = vocabularies;
		this.texts = Texts.of(ReceiptsModel.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** The newest first. Blocks. */
	List<ReceiptRow> rows() {
		var wording = vocabularies.wording(texts.locale());
		var all = store.get();
		var about = services.get();
		var byId = all.stream().collect(Collectors.toMap(Receipt::intake, receipt -> receipt));
		var mending = new HashMap<String, List<Receipt>>(); // by the same file, however often it was taken in
		all.forEach(receipt -> Intake.mends(receipt)
				.map(byId::get)
				.ifPresent(first -> mending.computeIfAbsent(first.source().sha256(), sum -> new ArrayList<>()).add(receipt)));
		return all.reversed().stream()
				.map(receipt -> new ReceiptRow(
						receipt, wording.receipt(receipt), about.getOrDefault(receipt.intake(), Set.of()),
						Intake.mends(receipt).flatMap(id -> Optional.ofNullable(byId.get(id))),
						mending.getOrDefault(receipt.source().sha256(), List.of())))
				.toList();
	}

	List<WorkColumn<ReceiptRow>> columns() {
		var dates = new Dates(texts.locale());
		return List.of(
				text("file", 140, row -> row.kept().source().file()).widest(),
				text("kind", 85, row -> texts.get("kind." + row.kind().name())),
				text("time", 155, row -> dates.minute(row.kept().at())).ordered(Comparator.comparing(row -> row.kept().at())),
				text("service", 80, row -> texts.list(new TreeSet<>(row.services()))),
				text("actor", 65, row -> row.kept().source().actor()),
				text("connector", 120, row -> row.kept().source().connector()),
				count("read", Receipt.Counts::read),
				count("stored", Receipt.Counts::stored),
				count("revised", Receipt.Counts::revised),
				count("known", Receipt.Counts::known),
				count("rejected", Receipt.Counts::rejected).toned(row -> row.hasRejections() ? Tone.HURT : Tone.DIM));
	}

	private WorkColumn<ReceiptRow> text(String key, int width, Function<ReceiptRow, String> shown) {
		return WorkColumn.text(key, texts.get(key), width, shown);
	}

	private WorkColumn<ReceiptRow> count(String key, ToLongFunction<Receipt.Counts> count) {
		return WorkColumn.number(
				key, texts.get(key), 72, row -> numbers.count(count.applyAsLong(row.kept().counts())),
				row -> (double) count.applyAsLong(row.kept().counts()));
	}
}
