package io.antiphon.feedback.internal.store.writing;

import io.antiphon.base.language.Language;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.feedback.internal.store.rows.ContentHash;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.KeptOut;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy.Use;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Words;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What records go through before anything of them is written: masks, pseudonyms and keyed digests. Thread-safe. */
public final class Admission {

	private final Privacy privacy;
	private final Access access;
	private final Redaction redaction;
	private final KeyedDigest identities;
	private final KeyedDigest records;
	private final Words erased;
	private final boolean answering;

	/**
	 * {@code erased}: what people who were erased were known by; {@code answering}: whether anybody may be answered, so that contacts are
	 * kept of those who agree.
	 */
	public Admission(Privacy privacy, Access access, Redaction redaction, Words erased, boolean answering) {
		this.erased = erased;
		this.answering = answering;
		this.privacy = privacy;
		this.access = access;
		this.redaction = redaction.hiding(erased::masked);
		this.identities = privacy.digest(access, Use.IDENTITY);
		this.records = privacy.digest(access, Use.RECORD);
	}

	/** Who takes in. */
	String actor() {
		return access.actor();
	}

	boolean answering() {
		return answering;
	}

	public Redaction redaction() {
		return redaction;
	}

	/** Whether a record is of somebody who was erased, by an identifier or a contact that is spelled in another way. */
	boolean ofErased(Incoming incoming) {
		return KeptOut.spelled(incoming.person(), erased)
				|| incoming.contacts().stream().anyMatch(contact -> KeptOut.spelled(contact.value(), erased));
	}

	/** What a record is recognised by. */
	byte[] identity(Incoming incoming) {
		return identities.of(incoming.identity().key());
	}

	Draft admit(Incoming incoming) {
		var masked = new HashMap<String, Integer>();
		var row = new FeedbackEntity();
		row.text = mask(incoming.text(), masked);
		row.attributes = JsonColumn.of(mask(incoming.attributes(), masked));
		var context = context(incoming.context(), masked);
		var ratings = ratings(incoming.ratings(), masked);
		row.ratings = JsonColumn.ofRatings(ratings);
		row.language = Language.of(row.text).code();
		row.pseudonym = incoming.person().isBlank() ? "" : privacy.pseudonym(access, incoming.person());
		row.role = incoming.role();
		row.occurred = Times.seconds(incoming.occurred());
		row.precision = precision(incoming);
		row.contentHash = ContentHash.of(row.text, context, ratings, row.occurred);
		place(incoming.place(), row);
		identity(incoming.identity(), row);
		var contacts = incoming.contacts().stream()
				.map(contact -> ContactEntity.of(row.pseudonym, contact, day(incoming), privacy, access).guessing(row.language))
				.toList();
		return new Draft(row, context, ratings, masked, row.pseudonym.isEmpty() ? List.of() : incoming.consents(), contacts, false);
	}

	/** The same with what is personal masked: names of columns and values of reasons come from the file too. */
	Outcome admit(Outcome outcome) {
		return new Outcome(
				outcome.sha256(),
				outcome.notKept().stream().map(this::masked).toList(),
				outcome.warnings().stream().map(this::masked).toList());
	}

	/** A name, a warning or a reason with what is personal in it masked. */
	String masked(String text) {
		return Remark.masked(text, said -> redaction.mask(said).text());
	}

	private static Occurrence.Precision precision(Incoming incoming) {
		var occurred = incoming.occurred();
		return occurred == null ? Occurrence.Precision.DAY : occurred.precision();
	}

	private static @Nullable LocalDate day(Incoming incoming) {
		var occurred = incoming.occurred();
		return occurred == null ? null : occurred.day();
	}

	private void place(Incoming.Place place, FeedbackEntity row) {
		row.place = redaction.hide(place.name());
		row.line = place.line();
		row.offset = place.offset();
		row.length = place.bytes().length;
		row.recordDigest = records.of(place.bytes());
	}

	private void identity(Incoming.Identity identity, FeedbackEntity row) {
		row.identity = identities.of(identity.key());
		row.identityKey = ByteBuffer.wrap(row.identity).getLong();
		row.content = Arrays.equals(identity.key(), identity.content())
				? row.identity
				: identities.of(identity.content());
	}

	private Map<String, String> mask(Map<String, String> attributes, Map<String, Integer> masked) {
		var kept = new HashMap<String, String>();
		attributes.forEach((name, value) -> kept.merge(
				mask(name, masked), mask(value, masked), (one, other) -> one + "; " + other));
		return kept;
	}

	private Context context(Context context, Map<String, Integer> masked) {
		return new Context(
				mask(context.service(), masked), mask(context.touchpoint(), masked), mask(context.channel(), masked));
	}

	private List<Rating> ratings(List<Rating> ratings, Map<String, Integer> masked) {
		return ratings.stream()
				.map(rating -> new Rating(mask(rating.name(), masked), rating.scale(), rating.value()))
				.toList();
	}

	private String mask(String text, Map<String, Integer> masked) {
		var redacted = redaction.mask(text);
		redacted.counts().forEach((kind, count) -> masked.merge(kind.id(), count, Integer::sum));
		return redacted.text();
	}
}
