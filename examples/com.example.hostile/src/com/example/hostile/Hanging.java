package com.example.hostile;

import java.util.concurrent.CountDownLatch;

/** Waits for nothing, and does not listen to anybody who wants it to stop. */
final class Hanging {

	private Hanging() {}

	static void forEver() {
		var never = new CountDownLatch(1);
		while (true) {
			try {
				never.await();
			} catch (InterruptedException ignored) {
				// that is its fault
			}
		}
	}
}
