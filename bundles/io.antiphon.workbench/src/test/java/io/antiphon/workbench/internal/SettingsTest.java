package io.antiphon.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import org.eclipse.osgi.service.datalocation.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsTest {

	@Test
	void areKeptInTheUsualPlaceWhereNoneWasAskedFor() {
		var fresh = new FakeLocation(null, false);

		assertInstanceOf(Settings.Held.class, Settings.take(fresh));
		assertEquals(fresh.getDefault(), fresh.getURL());
	}

	@Test
	void areKeptWhereTheUserSays() throws IOException {
		var asked = URI.create("file:/elsewhere/").toURL();
		var location = new FakeLocation(asked, false);

		assertInstanceOf(Settings.Held.class, Settings.take(location));
		assertEquals(asked, location.getURL());
	}

	@Test
	void belongToOneWindowAtATime() {
		assertEquals(new Settings.Taken(), Settings.take(new FakeLocation(null, true)));
	}

	@Test
	void sayWhatIsWrongWithTheirFolder() {
		var broken = new FakeLocation(null, false) {
			@Override
			public boolean lock() throws IOException {
				throw new IOException("no space left");
			}
		};

		assertEquals(new Settings.Unusable("/usual/", "no space left"), Settings.take(broken));
	}

	/** As the framework's: it has a default, is nowhere until it is set, and then cannot be locked twice. */
	private static class FakeLocation implements Location {

		private final boolean locked;
		private @Nullable URL url;

		FakeLocation(@Nullable URL url, boolean locked) {
			this.url = url;
			this.locked = locked;
		}

		@Override
		public boolean allowsDefault() {
			return true;
		}

		@Override
		public URL getDefault() {
			try {
				return URI.create("file:/usual/").toURL();
			} catch (IOException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

		@Override
		public @Nullable Location getParentLocation() {
			return null;
		}

		@Override
		public @Nullable URL getURL() {
			return url;
		}

		@Override
		public boolean isSet() {
			return url != null;
		}

		@Override
		public boolean isReadOnly() {
			return false;
		}

		@Override
		@Deprecated
		public boolean setURL(URL value, boolean lock) {
			url = value;
			return true;
		}

		@Override
		public boolean set(URL value, boolean lock) {
			url = value;
			return true;
		}

		@Override
		public boolean set(URL value, boolean lock, String lockFilePath) {
			url = value;
			return true;
		}

		@Override
		public boolean lock() throws IOException {
			if (url == null) {
				throw new IOException("The location has not been set.");
			}
			return !locked;
		}

		@Override
		public void release() {
			// nothing is held
		}

		@Override
		public boolean isLocked() {
			return locked;
		}

		@Override
		public @Nullable Location createLocation(Location parent, URL defaultValue, boolean readonly) {
			return null;
		}

		@Override
		public URL getDataArea(String path) {
			return getDefault();
		}
	}
}
