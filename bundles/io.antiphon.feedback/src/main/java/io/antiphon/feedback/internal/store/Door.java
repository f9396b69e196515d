package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.Language;
import io.antiphon.feedback.Occurrence;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Privacy.Use;
import io.antiphon.privacy.Redaction;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What records go through before anything of them is written: masks, pseudonyms and keyed digests. Thread-safe. */
final class Door {

	private final Privacy privacy;
	private final Access access;
	private final Redaction redaction;
	private final KeyedDigest identities;
	private final KeyedDigest records;

	Door(Privacy privacy, Access access, Redaction redaction) {
		this.privacy = privacy;
		this.access = access;
		this.redaction = redaction;
		this.identities = privacy.digest(access, Use.IDENTITY);
		this.records = privacy.digest(access, Use.RECORD);
	}

	/** Who takes in. */
	String actor() {
		return access.actor();
	}

	Redaction redaction() {
		return redaction;
	}

	Draft admit(Incoming incoming) {
		var masked = new HashMap<String, Integer>();
		var row = new FeedbackEntity();
		row.text = mask(incoming.text(), masked);
		row.attributes = Json.of(mask(incoming.attributes(), masked));
		row.ratings = Json.ofRatings(incoming.ratings());
		row.language = Language.of(row.text).code();
		row.pseudonym = incoming.person().isBlank() ? "" : privacy.pseudonym(access, incoming.person());
		row.role = incoming.role();
		row.occurred = Times.seconds(incoming.occurred());
		row.precision = precision(incoming);
		row.contentHash = ContentHash.of(row.text, incoming.context(), incoming.ratings(), row.occurred);
		place(incoming.place(), row);
		identity(incoming.identity(), row);
		return new Draft(row, incoming.context(), incoming.ratings(), masked);
	}

	private static Occurrence.Precision precision(Incoming incoming) {
		var occurred = incoming.occurred();
		return occurred == null ? Occurrence.Precision.DAY : occurred.precision();
	}

	private void place(Incoming.Place place, FeedbackEntity row) {
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
		attributes.forEach((name, value) -> kept.put(name, mask(value, masked)));
		return kept;
	}

	private String mask(String text, Map<String, Integer> masked) {
		var redacted = redaction.mask(text);
		redacted.counts().forEach((kind, count) -> masked.merge(kind.id(), count, Integer::sum));
		return redacted.text();
	}
}
