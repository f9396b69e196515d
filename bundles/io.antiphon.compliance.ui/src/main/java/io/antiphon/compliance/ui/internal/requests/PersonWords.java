package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Verified;
import io.antiphon.compliance.files.CertificateFile;
import io.antiphon.compliance.files.PersonCopy.Written;
import io.antiphon.compliance.files.PlaceWords;
import io.antiphon.compliance.ui.internal.Facts;
import io.antiphon.feedback.people.Corrections.Outcome;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of a person, and what came of what was done for them, in the user's language. */
final class PersonWords {

	private final Texts texts;
	private final Numbers numbers;
	private final PlaceWords places;

	PersonWords(Locale locale) {
		this.texts = Texts.of(PersonWords.class, locale);
		this.numbers = new Numbers(locale);
		this.places = new PlaceWords(locale);
	}

	String nobody() {
		return texts.get("person.nobody");
	}

	List<Block> found(Found found) {
		var pieces = found.pieces().isEmpty() ? texts.get("person.none") : texts.get("person.pieces", found.pieces().size());
		return List.of(new Block.Item("", texts.get("person.known"), pieces, List.of(table(found.places()))));
	}

	private Block table(List<Place> some) {
		var facts = new Facts();
		some.forEach(place -> facts.say(
				places.place(place), texts.get("place", numbers.count(place.records()), places.holds(place.holds()))));
		return facts.table();
	}

	/** How many records an erasure would take away or write other words into. */
	static long taken(Found found) {
		return found.places().stream().filter(place -> place.holds() != Holds.KEPT).mapToLong(Place::records).sum();
	}

	/** What an erasure would do, before it is done. */
	String preview(Found found) {
		var lines = new ArrayList<String>(List.of(texts.get("erase.would")));
		found.places().forEach(place -> lines.add(
				texts.get("erase.line", numbers.count(place.records()), places.place(place), places.holds(place.holds()))));
		lines.add("");
		lines.addAll(CertificateFile.notes(texts.locale()));
		return String.join("\n", lines);
	}

	String nothing() {
		return texts.get("erase.nothing");
	}

	List<Block> erased(Erased erased, Path file) {
		return switch (erased) {
			case Erased.Certified(var certificate) -> certified(certificate, file);
			case Erased.Nothing nothing -> said("erase", nothing());
			case Erased.Incomplete incomplete -> incomplete(incomplete);
			case Erased.Busy busy -> said("erase", texts.get("erase.busy"));
			case Erased.Stopped stopped -> said("erase", texts.get("erase.stopped"));
		};
	}

	private List<Block> said(String key, String sentence) {
		return List.of(new Block.Item("", texts.get(key), sentence, List.of()));
	}

	private List<Block> certified(Certificate certificate, Path file) {
		var details = new ArrayList<Block>(List.of(new Block.State(texts.get("erase.done"), Block.Tone.POSITIVE)));
		details.add(table(certificate.taken()));
		if (!certificate.kept().isEmpty()) {
			details.add(new Block.Paragraph(texts.get("erase.kept")));
			details.add(table(certificate.kept()));
		}
		CertificateFile.notes(texts.locale()).forEach(note -> details.add(new Block.Paragraph(note)));
		var sentence = texts.get("erase.certified", certificate.request(), file, numbers.count(certificate.position()));
		return List.of(new Block.Item("", texts.get("erase"), sentence, details));
	}

	private List<Block> incomplete(Erased.Incomplete incomplete) {
		var details = new ArrayList<Block>(List.of(new Block.State(texts.get("erase.notAll"), Block.Tone.NEGATIVE)));
		details.add(table(incomplete.left()));
		incomplete.outOfReach().forEach(one -> details.add(new Block.Paragraph(texts.get("erase.outOfReach", one))));
		return List.of(new Block.Item("", texts.get("erase"), texts.get("erase.incomplete"), details));
	}

	String unwritable(Path file) {
		return texts.get("unwritable", file);
	}

	String copied(Written written, Path folder) {
		return switch (written) {
			case Written.Done(var records, var json, var page) -> texts.get("copy.done", records, folder);
			case Written.Nothing nothing -> nothing();
			case Written.There there -> texts.get("copy.there", folder);
			case Written.Unwritable unwritable -> unwritable(folder);
		};
	}

	String corrected(Outcome outcome) {
		return switch (outcome) {
			case Outcome.Corrected(var id, var version) -> texts.get("correct.done", version);
			case Outcome.Same same -> texts.get("correct.same");
			case Outcome.Unknown unknown -> texts.get("correct.unknown");
			case Outcome.NoField none -> texts.get("correct.noField");
			case Outcome.OffScale(var least, var most) ->
				texts.get("correct.offScale", numbers.value(least, ""), numbers.value(most, ""));
			case Outcome.Meanwhile meanwhile -> texts.get("correct.meanwhile");
		};
	}

	List<Block> verified(Certificate certificate, Verified verified) {
		return switch (verified) {
			case Verified.Holds holds -> verified("verify.good", Block.Tone.POSITIVE, texts.get(
					"verify.holds", certificate.request(), numbers.moment(certificate.at()), numbers.count(certificate.position())));
			case Verified.Foreign foreign -> verified("verify.bad", Block.Tone.NEGATIVE, texts.get("verify.foreign"));
			case Verified.Changed changed -> verified("verify.bad", Block.Tone.NEGATIVE, texts.get("verify.changed"));
			case Verified.NotInAudit missing -> verified("verify.bad", Block.Tone.NEGATIVE, texts.get("verify.notInAudit"));
			case Verified.Back(var back) -> verified("verify.bad", Block.Tone.NEGATIVE, texts.get("verify.back"), table(back));
		};
	}

	private List<Block> verified(String state, Block.Tone tone, String sentence, Block... more) {
		var details = new ArrayList<Block>(List.of(new Block.State(texts.get(state), tone)));
		details.addAll(List.of(more));
		return List.of(new Block.Item("", texts.get("verify"), sentence, details));
	}

	List<Block> noCertificate() {
		return said("verify", texts.get("verify.none"));
	}
}
