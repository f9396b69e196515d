package io.antiphon.compliance.ui.internal.masked;

import io.antiphon.base.Texts;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.compliance.ui.internal.Facts;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Kind;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.tables.WorkColumn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was masked when files were taken in, by kind and file: numbers alone, never words. */
final class MaskedModel {

	private static final String FILE = "file";
	private static final String DAY = "day";
	private static final String TOTAL = "total";
	private static final String SETS = "sets";
	private static final int NARROWEST = 80;
	private static final int LETTER = 9;

	private final Desk desk;
	private final Supplier<List<Receipt>> receipts;
	private final Texts texts;
	private final Numbers numbers;

	/** What there is to show: a row for each intake, the kinds that occur, and a page about the whole. */
	record Look(String sentence, List<Receipt> rows, List<String> columns, List<Block> page) {}

	/** {@code receipts} blocks, and is asked only while a workspace is open. */
	MaskedModel(Desk desk, Supplier<List<Receipt>> receipts) {
		this.desk = desk;
		this.receipts = receipts;
		this.texts = Texts.of(MaskedModel.class, desk.locale());
		this.numbers = new Numbers(desk.locale());
	}

	/** Of the kinds, those that occur are shown. */
	List<WorkColumn<Receipt>> columns() {
		var columns = new ArrayList<WorkColumn<Receipt>>();
		columns.add(WorkColumn.<Receipt>text(FILE, texts.get("file"), 180, receipt -> receipt.source().file()).widest());
		columns.add(WorkColumn.day(DAY, texts.get("day"), 120, desk.locale(), receipt -> Optional.of(day(receipt))));
		columns.add(count(TOTAL, texts.get(TOTAL), MaskedModel::total));
		kinds().forEach(
				kind -> columns.add(count(kind, Kind.label(kind, desk.locale()), receipt -> receipt.masked().getOrDefault(kind, 0L))));
		columns.add(WorkColumn.text(SETS, texts.get(SETS), 120, this::sets));
		return List.copyOf(columns);
	}

	private static List<String> kinds() {
		return Stream.of(Kind.values()).map(Kind::id).toList();
	}

	private static LocalDate day(Receipt receipt) {
		return receipt.at().atZone(ZoneId.systemDefault()).toLocalDate();
	}

	private static long total(Receipt receipt) {
		return receipt.masked().values().stream().mapToLong(Long::longValue).sum();
	}

	private String sets(Receipt receipt) {
		return texts.list(receipt.maskingSets().stream().map(set -> Redaction.label(set, desk.locale())).toList());
	}

	private WorkColumn<Receipt> count(String key, String header, ToLongFunction<Receipt> count) {
		return WorkColumn.number(
				key, header, Math.max(NARROWEST, header.length() * LETTER),
				receipt -> count.applyAsLong(receipt) == 0 ? "" : numbers.count(count.applyAsLong(receipt)),
				receipt -> (double) count.applyAsLong(receipt));
	}

	/** Blocks. */
	Look read() {
		if (!desk.open()) {
			return new Look(desk.closed(texts.get("closed")), List.of(), shown(Map.of(), false), List.of());
		}
		var all = receipts.get().reversed();
		var byKind = byKind(all);
		long passages = byKind.values().stream().mapToLong(Long::longValue).sum();
		var said = all.isEmpty() ? texts.get("nothing") : texts.get("sentence", passages, all.size());
		var sets = all.stream().anyMatch(receipt -> !receipt.maskingSets().isEmpty());
		return new Look(said, all, shown(byKind, sets), page(byKind, all));
	}

	private static Map<String, Long> byKind(Collection<Receipt> all) {
		return all.stream()
				.flatMap(receipt -> receipt.masked().entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
	}

	private static List<String> shown(Map<String, Long> byKind, boolean sets) {
		var shown = new ArrayList<>(List.of(FILE, DAY, TOTAL));
		kinds().stream().filter(byKind::containsKey).forEach(shown::add);
		if (sets) {
			shown.add(SETS);
		}
		return List.copyOf(shown);
	}

	private List<Block> page(Map<String, Long> byKind, List<Receipt> all) {
		var blocks = new ArrayList<Block>();
		var kinds = new Facts();
		byKind.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
				.forEach(entry -> kinds.say(name(entry.getKey()), numbers.count(entry.getValue())));
		var rules = new ArrayList<Block>(List.of(new Block.Paragraph(texts.get("rules.said", Redaction.newest().ruleVersion()))));
		var notKept = all.stream().flatMap(receipt -> receipt.notKept().stream()).distinct().toList();
		if (!notKept.isEmpty()) {
			rules.add(new Block.Paragraph(texts.get("rules.notKept", texts.list(notKept))));
		}
		if (!byKind.isEmpty()) {
			blocks.add(new Block.Item("", texts.get("kinds"), texts.get("kinds.said"), List.of(kinds.table())));
		}
		blocks.add(new Block.Item("", texts.get("rules"), "", rules));
		blocks.add(new Block.Item("", texts.get("groups"), "", groups(GroupRule.DEFAULT)));
		return blocks;
	}

	/** What it is called, and what stands in the texts in its place. */
	private String name(String id) {
		return Stream.of(Kind.values())
				.filter(one -> one.id().equals(id))
				.findFirst()
				.map(kind -> texts.get("kind", kind.label(desk.locale()), kind.token()))
				.orElse(id);
	}

	private List<Block> groups(GroupRule rule) {
		return List.of(
				new Block.Paragraph(texts.get("groups.people", rule.people())),
				new Block.Paragraph(texts.get("groups.comments", rule.comments())),
				new Block.Paragraph(texts.get("groups.days", rule.graceDays())),
				new Block.Paragraph(texts.get("groups.why")));
	}
}
