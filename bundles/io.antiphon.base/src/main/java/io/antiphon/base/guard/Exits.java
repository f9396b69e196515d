package io.antiphon.base.guard;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Sees which extension called {@link System#exit}: since Java has no security manager that can be told and not be prevented. */
public final class Exits {

	private static final String JAVA = "java.";
	private static final String CALL = "System.exit";

	private final BundleContext context;

	public Exits(BundleContext context) {
		this.context = context;
	}

	/** The fault of the foreign bundle whose class asked for the end of the process; empty where a signal or one of ours did. */
	public Optional<Fault> fault() {
		return caller().flatMap(type -> Stream.of(context.getBundles())
				.filter(bundle -> holds(bundle, type))
				.map(bundle -> new Extension(bundle.getSymbolicName(), type))
				.filter(extension -> !extension.ours())
				.map(extension -> new Fault(Instant.now(), extension, CALL, Fault.Kind.ENDED_PROCESS, ""))
				.findFirst());
	}

	/** The first class outside of Java that asked for the end of the process. */
	static Optional<String> caller() {
		return Thread.getAllStackTraces().values().stream()
				.filter(Exits::exits)
				.flatMap(trace -> Arrays.stream(trace).map(StackTraceElement::getClassName))
				.filter(name -> !name.startsWith(JAVA))
				.findFirst();
	}

	/** Whether a thread waits for the end of the process that it asked for. */
	static boolean ends(Thread thread) {
		return switch (thread.getState()) {
			case WAITING, BLOCKED -> exits(thread.getStackTrace());
			case NEW, RUNNABLE, TIMED_WAITING, TERMINATED -> false;
		};
	}

	static boolean exits(StackTraceElement[] trace) {
		return Arrays.stream(trace)
				.anyMatch(frame -> frame.getClassName().equals(Runtime.class.getName())
						&& frame.getMethodName().equals("exit"));
	}

	private static boolean holds(Bundle bundle, String type) {
		return bundle.getSymbolicName() != null
				&& !bundle.getSymbolicName().startsWith("org.eclipse.")
				&& bundle.getEntry(type.replace('.', '/') + ".class") != null;
	}
}
