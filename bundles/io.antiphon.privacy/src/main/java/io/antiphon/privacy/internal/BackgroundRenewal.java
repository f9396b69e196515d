package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.privacy.spi.Renewal;
import java.lang.System.Logger.Level;

/** Lets whoever can do again what a backup undid that was put back. A workspace that is closed meanwhile breaks it off. */
record BackgroundRenewal(Extensions<Renewal> renewals) implements Runnable {

	private static final System.Logger LOG = System.getLogger(BackgroundRenewal.class.getName());
	private static final Call<Integer> RENEW = Call.of("Renewal.renew", Call.WORK);

	@Override
	public void run() {
		for (var renewal : renewals.all()) {
			int done = renewal.ask(RENEW, Progress.NONE, Renewal::renew).or(0);
			if (done > 0) {
				LOG.log(Level.INFO, done + " acts that a backup undid were done again");
			}
		}
	}
}
