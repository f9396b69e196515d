package io.antiphon.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;

/** How a count grew over the last half minute, and whether it grows evenly enough to foretell its end. In seconds from its beginning. Thread-safe. */
final class Course {

	private static final double APART = 0.5;
	private static final double WINDOW = 30;
	private static final double LEAST = 3;
	private static final double EVEN = 1.35;

	private record Point(double seconds, long done) {}

	private final Deque<Point> points = new ArrayDeque<>();
	private final AtomicLong due = new AtomicLong();
	private boolean steady;

	Course() {
		points.add(new Point(0, 0));
	}

	/** Called as often as one likes. */
	void note(double seconds, long done) {
		var tick = (long) (seconds / APART);
		var next = due.get();
		if (tick > next && due.compareAndSet(next, tick)) {
			add(new Point(seconds, done));
		}
	}

	private synchronized void add(Point point) {
		if (point.seconds() > points.getLast().seconds()) { // of two threads the later may come first
			points.add(point);
		}
		while (points.size() > 2 && point.seconds() - points.getFirst().seconds() > WINDOW) {
			points.removeFirst();
		}
	}

	/** How many a second; over all of the time where nothing was done of late. */
	synchronized double rate(double seconds, long done) {
		var lately = rate(points.getFirst(), new Point(seconds, done));
		return lately > 0 || seconds <= 0 ? lately : done / seconds;
	}

	/** Whether the rate is such that it tells when the work will be done; once it was, it stays so. */
	synchronized boolean steady(double seconds, long done) {
		if (!steady && seconds >= LEAST) {
			var now = new Point(seconds, done);
			var middle = middle((points.getFirst().seconds() + seconds) / 2);
			var before = rate(points.getFirst(), middle);
			var after = rate(middle, now);
			steady = before > 0 && after > 0 && Math.max(before, after) < EVEN * Math.min(before, after);
		}
		return steady;
	}

	private Point middle(double seconds) {
		Iterator<Point> all = points.iterator();
		var nearest = all.next();
		while (all.hasNext()) {
			var next = all.next();
			if (Math.abs(next.seconds() - seconds) <= Math.abs(nearest.seconds() - seconds)) {
				nearest = next;
			}
		}
		return nearest;
	}

	private static double rate(Point from, Point to) {
		return to.seconds() > from.seconds() ? (to.done() - from.done()) / (to.seconds() - from.seconds()) : 0;
	}
}
