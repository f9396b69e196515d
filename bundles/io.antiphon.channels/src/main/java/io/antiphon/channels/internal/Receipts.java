package io.antiphon.channels.internal;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.channels.internal.support.TicketRemark;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Rejections;
import io.antiphon.privacy.Kind;
import io.antiphon.privacy.Redaction;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Data;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Receipts as they are shown: in the report, in loop.json and on the command line. */
final class Receipts {

	private static final int SHOWN = 20;
	/** What the receipts of this bundle say itself, without those of connectors: for tests. */
	static final Vocabularies WORDS = Vocabularies.of(
			new MappingVocabularyComponent()::texts, new TableVocabularyComponent()::texts,
			locale -> Texts.of(TicketRemark.class, locale));

	private final List<Receipt> receipts;
	private final Texts texts;
	private final Numbers numbers;

	Receipts(List<Receipt> receipts, Vocabularies words, Locale locale) {
		var wording = words.wording(locale);
		this.receipts = receipts.stream().map(wording::receipt).toList();
		this.texts = Texts.of(Receipts.class, locale);
		this.numbers = new Numbers(locale);
	}

	Section section() {
		var blocks = new ArrayList<Block>();
		if (receipts.isEmpty()) {
			blocks.add(new Block.Paragraph(texts.get("intake.none")));
		}
		receipts.forEach(receipt -> blocks.add(item(receipt)));
		return new Section("intake", texts.get("intake.title"), blocks, data());
	}

	/** What they put into loop.json. */
	Map<String, ?> data() {
		return Map.of("intake", receipts.stream().<Map<String, ?>>map(Receipts::data).toList());
	}

	/** The same with their ids, which are others in every workspace. */
	Map<String, ?> identified() {
		return Map.of("receipts", receipts.stream().map(receipt -> {
			var data = new LinkedHashMap<String, Object>();
			data.put("id", Ids.text(receipt.intake()));
			data.put("at", receipt.at().toString());
			data.putAll(data(receipt));
			return data;
		}).toList());
	}

	/** A line for each, with a line for all that happened at the door. */
	String lines() {
		return receipts.stream()
				.map(receipt -> texts.get("import.taken", receipt.source().file(), summary(receipt)) + "\n"
						+ door(receipt).map(line -> "  " + line + "\n").collect(Collectors.joining()))
				.collect(Collectors.joining())
				.stripTrailing();
	}

	private Stream<String> door(Receipt receipt) {
		var rejected = receipt.rejections();
		var rejections = rejected.stream()
				.limit(SHOWN)
				.map(one -> texts.get(line(one.place()) ? "rejection" : "rejection.record", one.place(), one.reason()));
		return Stream.concat(notes(receipt), Stream.concat(rejections, more(receipt)));
	}

	/** Whether a place is a line of a text file, by its number alone. */
	private static boolean line(String place) {
		return place.chars().allMatch(Character::isDigit);
	}

	/** Where there are more than are shown: how many for which reason, and where their places are. */
	private Stream<String> more(Receipt receipt) {
		long more = receipt.counts().rejected() - SHOWN;
		if (more <= 0) {
			return Stream.empty();
		}
		var reasons = receipt.reasons().entrySet().stream()
				.map(reason -> texts.get("rejections.reason", numbers.count(reason.getValue()), reason.getKey()));
		boolean beyond = receipt.counts().rejected() > Receipt.PLACES;
		var file = Rejections.file(Path.of(""), receipt.intake());
		var rest = beyond
				? texts.get("rejections.rest", numbers.count(more), Receipt.PLACES, file)
				: texts.get("rejections.more", numbers.count(more));
		return Stream.concat(Stream.of(rest), reasons);
	}

	/** Warnings, what was masked, what was chosen for that, and what was not kept. */
	private Stream<String> notes(Receipt receipt) {
		var notes = new ArrayList<>(receipt.warnings());
		if (!receipt.masked().isEmpty()) {
			notes.add(texts.get("masked", masked(receipt)));
		}
		if (!receipt.maskingSets().isEmpty()) {
			notes.add(texts.get("maskingSets", sets(receipt)));
		}
		if (!receipt.notKept().isEmpty()) {
			notes.add(texts.get("notKept", texts.list(receipt.notKept())));
		}
		return notes.stream();
	}

	private String summary(Receipt receipt) {
		var counts = receipt.counts();
		return texts.get(
				"intake." + Intake.kind(receipt).name(), counts.read(), counts.stored(), counts.revised(), counts.known(),
				counts.rejected());
	}

	private Block item(Receipt receipt) {
		var counts = receipt.counts();
		var details = new ArrayList<Block>();
		details.add(new Block.Table(
				List.of(
						texts.get("read"), texts.get("stored"), texts.get("revised"), texts.get("known"),
						texts.get("rejected")),
				List.of(List.of(
						Cell.number(numbers.count(counts.read())),
						Cell.number(numbers.count(counts.stored())),
						Cell.number(numbers.count(counts.revised())),
						Cell.number(numbers.count(counts.known())),
						Cell.number(numbers.count(counts.rejected()))))));
		notes(receipt).forEach(note -> details.add(new Block.Paragraph(note)));
		if (!receipt.rejections().isEmpty()) {
			details.add(rejections(receipt));
			more(receipt).forEach(line -> details.add(new Block.Paragraph(line)));
		}
		details.add(new Block.Paragraph("SHA-256 " + receipt.source().sha256()));
		return new Block.Item(Anchors.intake(receipt.intake()), receipt.source().file(), summary(receipt), details);
	}

	private String masked(Receipt receipt) {
		return texts.list(new TreeMap<>(receipt.masked()).entrySet().stream()
				.map(entry -> Kind.label(entry.getKey(), texts.locale()) + " " + numbers.count(entry.getValue()))
				.toList());
	}

	private String sets(Receipt receipt) {
		return texts.list(receipt.maskingSets().stream().map(set -> Redaction.label(set, texts.locale())).toList());
	}

	private Block rejections(Receipt receipt) {
		var rows = receipt.rejections().stream()
				.limit(SHOWN)
				.map(rejection -> List.of(Cell.number(rejection.place()), Cell.text(rejection.reason())))
				.toList();
		return new Block.Table(List.of(texts.get("line"), texts.get("reason")), rows);
	}

	private static Map<String, ?> data(Receipt receipt) {
		var counts = receipt.counts();
		var data = new LinkedHashMap<String, Object>();
		data.put("file", receipt.source().file());
		data.put("sha256", receipt.source().sha256());
		data.put("read", counts.read());
		data.put("stored", counts.stored());
		data.put("revised", counts.revised());
		data.put("known", counts.known());
		data.put("rejected", counts.rejected());
		data.put("reasons", receipt.reasons().entrySet().stream()
				.map(one -> Data.ordered("reason", one.getKey(), "count", one.getValue()))
				.toList());
		data.put("rejections", receipt.rejections().stream()
				.map(one -> Data.ordered("place", one.place(), "reason", one.reason()))
				.toList());
		data.put("masked", new TreeMap<>(receipt.masked()));
		data.put("maskingSets", List.copyOf(receipt.maskingSets()));
		data.put("notKept", receipt.notKept());
		data.put("kind", Intake.kind(receipt).name().toLowerCase(Locale.ROOT));
		data.put("warnings", receipt.warnings());
		return data;
	}
}
