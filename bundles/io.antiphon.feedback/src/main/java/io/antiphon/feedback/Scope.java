package io.antiphon.feedback;

import io.antiphon.base.Period;
import org.jspecify.annotations.Nullable;

/** What a question is about. An empty part, or no period, means all of it; a period leaves out what has no time. */
public record Scope(String service, String touchpoint, String channel, @Nullable Period period) {

	/** All feedback. */
	public static final Scope ALL = new Scope("", "", "", null);

	public Scope withService(String other) {
		return new Scope(other, touchpoint, channel, period);
	}

	public Scope withTouchpoint(String other) {
		return new Scope(service, other, channel, period);
	}

	public Scope withChannel(String other) {
		return new Scope(service, touchpoint, other, period);
	}

	public Scope within(@Nullable Period other) {
		return new Scope(service, touchpoint, channel, other);
	}

	/** Whether something said there and then belongs to it. */
	public boolean contains(Context context, @Nullable Occurrence occurred) {
		var days = period;
		return part(service, context.service())
				&& part(touchpoint, context.touchpoint())
				&& part(channel, context.channel())
				&& (days == null || occurred != null && days.contains(occurred.day()));
	}

	/** Whether something can belong to both: a part or period that one of them leaves open separates nothing. */
	public boolean meets(Scope other) {
		return open(service, other.service)
				&& open(touchpoint, other.touchpoint)
				&& open(channel, other.channel)
				&& meet(period, other.period);
	}

	private static boolean open(String one, String other) {
		return one.isEmpty() || other.isEmpty() || one.equals(other);
	}

	private static boolean part(String wanted, String found) {
		return wanted.isEmpty() || wanted.equals(found);
	}

	private static boolean meet(@Nullable Period one, @Nullable Period other) {
		return one == null || other == null || one.overlaps(other);
	}
}
