CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`film` text NOT NULL,
	`kind` text NOT NULL,
	`data` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_by_film` ON `events` (`film`,`seq`);--> statement-breakpoint
CREATE TABLE `films` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`film` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`data` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`film`) REFERENCES `films`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_film` ON `messages` (`film`,`position`);--> statement-breakpoint
CREATE TABLE `operations` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`film` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`input` text NOT NULL,
	`changes` text NOT NULL,
	`author` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`film`) REFERENCES `films`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `operations_by_film` ON `operations` (`film`,`seq`);--> statement-breakpoint
CREATE TABLE `parts` (
	`film` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`film`, `key`),
	FOREIGN KEY (`film`) REFERENCES `films`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stream_chunks` (
	`film` text NOT NULL,
	`turn` text NOT NULL,
	`seq` integer NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`film`, `turn`, `seq`),
	FOREIGN KEY (`film`) REFERENCES `films`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `takes` (
	`id` text PRIMARY KEY NOT NULL,
	`film` text NOT NULL,
	`shot` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`model` text NOT NULL,
	`route` text NOT NULL,
	`label` text NOT NULL,
	`input` text NOT NULL,
	`request` text NOT NULL,
	`operation` text,
	`file` text,
	`hash` text,
	`cost` real NOT NULL,
	`failure` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`film`) REFERENCES `films`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `takes_by_shot` ON `takes` (`film`,`shot`,`number`);--> statement-breakpoint
CREATE INDEX `takes_by_input` ON `takes` (`film`,`input`);