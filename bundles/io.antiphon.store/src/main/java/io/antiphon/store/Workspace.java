package io.antiphon.store;

import io.antiphon.base.Ids;
import java.nio.file.Path;

/** An open data directory: its stable id, where it is, and the source of new ids in it. */
public record Workspace(String id, Path directory, Ids ids) {}
