package io.antiphon.cli.internal.trace;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.privacy.Access;
import java.nio.file.Path;
import java.util.Locale;

/** A verifier asked under the guard: where it fails nothing was compared, and the reason is what it did wrong. */
record GuardedVerifier(Guarded<SourceVerifier> verifier) implements SourceVerifier {

	private static final Call<Verification> VERIFY = Call.of("SourceVerifier.verify", Call.WORK);

	@Override
	public Verification verify(Path file, Locale locale, Access access, Progress progress) {
		var answer = verifier.<Verification>ask(
				VERIFY, progress, (one, lively) -> one.verify(file, locale, access, lively));
		return switch (answer) {
			case Answer.Given<Verification>(var verification) -> verification;
			case Answer.Missing<Verification>(var fault, var thrown) ->
				new Verification.Unknown(fault.sentence(locale));
		};
	}
}
