package io.antiphon.feedback;

import io.antiphon.base.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about. An empty part, no segment or no period means all of it; a period leaves out what has no time, a
 * segment what does not have its attribute.
 */
public record Scope(
		String service, String touchpoint, String channel, @Nullable Segment segment, @Nullable Period period) {

	/** All feedback. */
	public static final Scope ALL = new Scope("", "", "", null);

	/** Of every segment. */
	public Scope(String service, String touchpoint, String channel, @Nullable Period period) {
		this(service, touchpoint, channel, null, period);
	}

	public Scope withService(String other) {
		return new Scope(other, touchpoint, channel, segment, period);
	}

	public Scope withTouchpoint(String other) {
		return new Scope(service, other, channel, segment, period);
	}

	public Scope withChannel(String other) {
		return new Scope(service, touchpoint, other, segment, period);
	}

	public Scope withSegment(@Nullable Segment other) {
		return new Scope(service, touchpoint, channel, other, period);
	}

	public Scope within(@Nullable Period other) {
		return new Scope(service, touchpoint, channel, segment, other);
	}

	/**
	 * Whether something said there and then belongs to it, whoever said it.
	 *
	 * @throws IllegalStateException if it has a segment, of which place and time say nothing
	 */
	public boolean contains(Context context, @Nullable Occurrence occurred) {
		if (segment != null) {
			throw new IllegalStateException("whether something belongs to a segment is said by its attributes");
		}
		return covers(context, occurred);
	}

	/** Whether something said there and then, with these attributes, belongs to it. */
	public boolean contains(Context context, @Nullable Occurrence occurred, Map<String, String> attributes) {
		var among = segment;
		return covers(context, occurred) && (among == null || among.contains(attributes));
	}

	private boolean covers(Context context, @Nullable Occurrence occurred) {
		var days = period;
		return part(service, context.service())
				&& part(touchpoint, context.touchpoint())
				&& part(channel, context.channel())
				&& (days == null || occurred != null && days.contains(occurred.day()));
	}

	/**
	 * Whether something can belong to both: a part, segment or period that one of them leaves open separates nothing, nor do
	 * segments by different attributes.
	 */
	public boolean meets(Scope other) {
		return open(service, other.service)
				&& open(touchpoint, other.touchpoint)
				&& open(channel, other.channel)
				&& meet(segment, other.segment)
				&& meet(period, other.period);
	}

	private static boolean open(String one, String other) {
		return one.isEmpty() || other.isEmpty() || one.equals(other);
	}

	private static boolean part(String wanted, String found) {
		return wanted.isEmpty() || wanted.equals(found);
	}

	private static boolean meet(@Nullable Segment one, @Nullable Segment other) {
		return one == null || other == null || !one.attribute().equals(other.attribute()) || one.equals(other);
	}

	private static boolean meet(@Nullable Period one, @Nullable Period other) {
		return one == null || other == null || one.overlaps(other);
	}
}
