package io.antiphon.testkit;

import io.antiphon.base.language.Language;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Rejections;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Keeps records until it is completed, and then takes them in one by one, as if it had just begun. */
final class InMemoryIntake implements IntakeSession {

	private final InMemoryFeedback store;
	private final Privacy privacy;
	private final Access access;
	private final IntakeRequest request;
	private final Redaction redaction;
	private final KeyedDigest identities;
	private final KeyedDigest records;
	private final long intake;
	private final List<Incoming> added = new ArrayList<>();
	private final Map<String, Long> masked = new HashMap<>();
	private final Rejections rejections = new Rejections(null);
	private long stored;
	private long revised;
	private long known;
	private boolean ended;

	InMemoryIntake(InMemoryFeedback store, Privacy privacy, Access access, IntakeRequest request) {
		this.store = store;
		this.privacy = privacy;
		this.access = access;
		this.request = request;
		this.redaction = request.redaction();
		this.identities = privacy.digest(access, Privacy.Use.IDENTITY);
		this.records = privacy.digest(access, Privacy.Use.RECORD);
		this.intake = store.ids.next();
	}

	@Override
	public long id() {
		return intake;
	}

	@Override
	public void add(List<Incoming> batch) {
		requireUnderWay();
		if (batch.size() > BATCH) {
			throw new IllegalArgumentException("more records at once than " + BATCH);
		}
		added.addAll(batch);
	}

	@Override
	public void reject(Receipt.Rejection rejection, String kind) {
		requireUnderWay();
		rejections.add(
				new Receipt.Rejection(rejection.place(), remark(rejection.reason())), remark(kind));
	}

	@Override
	public Receipt complete(Outcome outcome) {
		requireUnderWay();
		ended = true;
		synchronized (store) {
			added.forEach(this::take);
			var receipt = new Receipt(
					intake,
					new Receipt.Source(redaction.mask(request.file()).text(), outcome.sha256(), request.connector(), access.actor()),
					Instant.now().truncatedTo(ChronoUnit.MILLIS),
					new Receipt.Counts(stored, revised, known, rejections.count()),
					rejections.first(),
					rejections.reasons(),
					masked,
					outcome.notKept().stream().map(name -> redaction.mask(name).text()).toList(),
					outcome.warnings().stream().map(this::remark).toList(),
					redaction.sets(),
					request.purposes());
			store.keep(receipt, redaction);
			return receipt;
		}
	}

	private String remark(String written) {
		return Remark.masked(written, said -> redaction.mask(said).text());
	}

	private void take(Incoming incoming) {
		var identity = hex(identities, incoming.identity().key());
		var content = hex(identities, incoming.identity().content());
		var before = store.current(identity);
		var counts = new HashMap<String, Long>();
		var row = row(incoming, before.map(Feedback::version).orElse(0) + 1, counts);
		if (store.has(identity, content) && before.filter(old -> known(old, row)).isPresent()) {
			known++;
			return;
		}
		counts.forEach((kind, count) -> masked.merge(kind, count, Long::sum));
		if (before.isPresent()) {
			revised++;
		} else {
			stored++;
		}
		store.put(identity, content, row);
	}

	/** Whether all that is masked in {@code row} was masked in the version before it; the same was read. */
	private boolean known(Feedback before, Feedback row) {
		return redaction.sets().isEmpty()
				|| store.redaction(before.origin().intake()).filter(old -> old.sets().containsAll(redaction.sets())).isPresent()
				|| before.contentHash().equals(row.contentHash()) && before.attributes().equals(row.attributes());
	}

	private Feedback row(Incoming incoming, int version, Map<String, Long> counts) {
		var text = mask(incoming.text(), counts);
		var attributes = new HashMap<String, String>();
		incoming.attributes().forEach((name, value) -> attributes.put(mask(name, counts), mask(value, counts)));
		var context = new Context(
				mask(incoming.context().service(), counts),
				mask(incoming.context().touchpoint(), counts),
				mask(incoming.context().channel(), counts));
		var ratings = incoming.ratings().stream()
				.map(rating -> new Rating(mask(rating.name(), counts), rating.scale(), rating.value()))
				.toList();
		var place = incoming.place();
		return new Feedback(
				store.ids.next(),
				version,
				context,
				Language.of(text).code(),
				text,
				ratings,
				attributes,
				new Person(incoming.person().isBlank() ? "" : privacy.pseudonym(access, incoming.person()), incoming.role()),
				incoming.occurred(),
				new Origin(intake, redaction.mask(request.file()).text(), place.name(), place.line(), place.offset(), place.bytes().length,
						hex(records, place.bytes())),
				hash(text + "|" + context + "|" + ratings + "|" + incoming.occurred()));
	}

	private String mask(String text, Map<String, Long> counts) {
		var redacted = redaction.mask(text);
		redacted.counts().forEach((kind, count) -> counts.merge(kind.id(), (long) count, Long::sum));
		return redacted.text();
	}

	private static String hex(KeyedDigest digest, byte[] bytes) {
		return HexFormat.of().formatHex(digest.of(bytes));
	}

	private static String hash(String content) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		} catch (NoSuchAlgorithmException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private void requireUnderWay() {
		if (ended) {
			throw new IllegalStateException("the intake is over");
		}
	}

	@Override
	public void close() {
		ended = true;
	}
}
