/** What capabilities and extensions bring to the loop: stations and sources of numbers. */
@Version("1.0.0")
@NullMarked
package io.antiphon.loop.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
