package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.events.EventAttributes;
import io.antiphon.channels.internal.events.EventKeys;
import io.antiphon.feedback.Occurrence.Precision;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.EventTime;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A step of a case as a log says it; written once. Counts once its intake is complete and for as long as no other replaces it. */
@Entity
@Table(name = "EVENT")
class EventEntity implements Worded {

	private static final long NEVER = Long.MIN_VALUE;
	private static final int NOWHERE = Integer.MIN_VALUE;

	/** What is told of an event: much quicker to be read than the whole row. */
	static final String TOLD = "e.id, e.casePseudonym, e.caseName, e.started, e.startOffset, e.ended, e.endOffset, e.precision, e.resource,"
			+ " e.customer, e.attributes";

	@Id
	long id;

	long intake;

	/** Of {@link EventStepEntity}. */
	long step;

	@Column(name = "CASE_KEY")
	long caseKey;

	@Column(name = "CASE_PSEUDONYM")
	String casePseudonym = "";

	@Column(name = "CASE_NAME")
	String caseName = "";

	@Column(name = "ORDER_MILLIS")
	long orderMillis;

	@Column(name = "START_MILLIS")
	long started = NEVER;

	@Column(name = "START_OFFSET")
	int startOffset = NOWHERE;

	@Column(name = "END_MILLIS")
	long ended = NEVER;

	@Column(name = "END_OFFSET")
	int endOffset = NOWHERE;

	/** Of the less exact of the two times. */
	@Column(name = "TIME_PRECISION")
	@Enumerated(EnumType.STRING)
	Precision precision = Precision.DAY;

	@Column(name = "RESOURCE_PSEUDONYM")
	String resource = "";

	@Column(name = "CUSTOMER_PSEUDONYM")
	String customer = "";

	/** As {@link EventAttributes} writes them. */
	String attributes = "";

	/** The first 64 bits of {@link #identity}. */
	@Column(name = "IDENTITY_KEY")
	long identityKey;

	@Column(name = "IDENTITY_DIGEST")
	byte[] identity = {};

	@Column(name = "CONTENT_DIGEST")
	byte[] content = {};

	byte @Nullable [] seal;

	static EventEntity of(long id, long intake, EventKeys.Keyed keyed) {
		var entity = new EventEntity();
		entity.id = id;
		entity.intake = intake;
		entity.caseKey = keyed.of().key();
		entity.casePseudonym = keyed.of().pseudonym();
		entity.caseName = keyed.of().name();
		entity.resource = keyed.resource();
		entity.customer = keyed.customer();
		entity.identity = keyed.identity();
		entity.identityKey = ByteBuffer.wrap(keyed.identity()).getLong();
		entity.content = keyed.content();
		return entity;
	}

	/** Of what {@link #TOLD} selects, and not to be written. */
	static EventEntity told(Object[] row) {
		var entity = new EventEntity();
		entity.id = (Long) row[0];
		entity.casePseudonym = (String) row[1];
		entity.caseName = (String) row[2];
		entity.started = (Long) row[3];
		entity.startOffset = (Integer) row[4];
		entity.ended = (Long) row[5];
		entity.endOffset = (Integer) row[6];
		entity.precision = (Precision) row[7];
		entity.resource = (String) row[8];
		entity.customer = (String) row[9];
		entity.attributes = (String) row[10];
		return entity;
	}

	void times(Event.Times times) {
		orderMillis = times.first().millis();
		var begun = times.start();
		var over = times.end();
		started = begun == null ? NEVER : clock(begun);
		startOffset = begun == null ? NOWHERE : offset(begun);
		ended = over == null ? NEVER : clock(over);
		endOffset = over == null ? NOWHERE : offset(over);
		var first = times.first().precision();
		var last = times.last().precision();
		precision = first.compareTo(last) < 0 ? first : last;
	}

	Event.Times times() {
		return new Event.Times(time(started, startOffset), time(ended, endOffset));
	}

	private static long clock(EventTime time) {
		return time.at().toInstant(ZoneOffset.UTC).toEpochMilli();
	}

	private static int offset(EventTime time) {
		var offset = time.offset();
		return offset == null ? NOWHERE : offset.getTotalSeconds();
	}

	private @Nullable EventTime time(long millis, int offset) {
		if (millis == NEVER) {
			return null;
		}
		var at = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
		return new EventTime(at, offset == NOWHERE ? null : ZoneOffset.ofTotalSeconds(offset), precision);
	}

	@Override
	public String table() {
		return "EVENT";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return intake;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.number(intake)
				.number(step)
				.number(caseKey)
				.text(casePseudonym)
				.text(caseName)
				.number(orderMillis)
				.number(started)
				.number(startOffset)
				.number(ended)
				.number(endOffset)
				.text(precision.name())
				.text(resource)
				.text(customer)
				.text(attributes)
				.number(identityKey)
				.bytes(identity)
				.bytes(content);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		caseName = words.apply(caseName);
		attributes = EventAttributes.reworded(attributes, words);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}
